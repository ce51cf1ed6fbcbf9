import { Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiController, ApiPage, type Page, PAGE_SIZE, PageQuery, Requires } from '@bottega/platform/http';
import { ListAskedFor } from '../queries/list-asked-for';
import { AskedForView } from './asked-for.view';

@ApiTags('community')
@ApiController('wishes')
export class AskedForController {
  constructor(private readonly listAskedFor: ListAskedFor) {}

  @Get()
  @Requires('programme.manage')
  @ApiPage(AskedForView)
  list(@Query() { cursor, limit = PAGE_SIZE }: PageQuery): Promise<Page<AskedForView>> {
    return this.listAskedFor.run(limit, cursor);
  }
}
