import { Body, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import {
  ApiController,
  ApiPage,
  type Page,
  PAGE_SIZE,
  PageQuery,
  type Principal,
  SignedIn,
  Who,
} from '@bottega/platform/http';
import { Add__Entity__ } from '../application/add-__entity__';
import { Remove__Entity__ } from '../application/remove-__entity__';
import { ListMy__Entities__ } from '../queries/list-my-__entities__';
import { Add__Entity__Dto } from './__entity__.dto';
import { __Entity__View } from './__entity__.view';

@ApiTags('__cap__')
@ApiController('me/__entities__')
@SignedIn()
export class __Entities__Controller {
  constructor(
    private readonly add__Entity__: Add__Entity__,
    private readonly remove__Entity__: Remove__Entity__,
    private readonly listMy__Entities__: ListMy__Entities__,
  ) {}

  @Get()
  @ApiPage(__Entity__View)
  list(@Who() who: Principal, @Query() { cursor, limit = PAGE_SIZE }: PageQuery): Promise<Page<__Entity__View>> {
    return this.listMy__Entities__.run(who.personId, limit, cursor);
  }

  @Post()
  @ApiCreatedResponse({ type: __Entity__View })
  add(@Who() who: Principal, @Body() { words }: Add__Entity__Dto): Promise<__Entity__View> {
    return this.add__Entity__.run({ personId: who.personId, words });
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Who() who: Principal, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.remove__Entity__.run(who.personId, id);
  }
}
