import { Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ApiController,
  ApiPage,
  type Page,
  PAGE_SIZE,
  PageQuery,
  Principal,
  Requires,
  Who,
} from '@bottega/platform/http';
import { ApiTable, exportOf, TableExports } from '@bottega/platform/tables';
import { ListAskedFor } from '../queries/list-asked-for';
import { ASKED_FOR_COLUMNS } from './asked-for.columns';
import { AskedForView } from './asked-for.view';

class AskedForExportQuery extends exportOf(PageQuery) {}

/** What people would like to learn, for whoever makes the programme. */
@ApiTags('community')
@ApiController('wishes')
@Requires('programme.manage')
export class AskedForController {
  constructor(
    private readonly listAskedFor: ListAskedFor,
    private readonly exports: TableExports,
  ) {}

  @Get()
  @ApiPage(AskedForView)
  list(@Query() { cursor, limit = PAGE_SIZE }: PageQuery): Promise<Page<AskedForView>> {
    return this.listAskedFor.run(limit, cursor);
  }

  @Get('export')
  @ApiTable()
  export(@Query() { format, language }: AskedForExportQuery, @Who() who: Principal): Promise<StreamableFile> {
    return this.exports.send({
      name: 'richieste',
      columns: ASKED_FOR_COLUMNS,
      wish: { format, language },
      actorId: who.personId,
      page: ({ limit, cursor }) => this.listAskedFor.run(limit, cursor),
    });
  }
}
