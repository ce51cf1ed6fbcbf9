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
import { AddWish } from '../application/add-wish';
import { RemoveWish } from '../application/remove-wish';
import { ListMyWishes } from '../queries/list-my-wishes';
import { AddWishDto } from './wish.dto';
import { WishView } from './wish.view';

@ApiTags('community')
@ApiController('me/wishes')
@SignedIn()
export class WishesController {
  constructor(
    private readonly addWish: AddWish,
    private readonly removeWish: RemoveWish,
    private readonly listMyWishes: ListMyWishes,
  ) {}

  @Get()
  @ApiPage(WishView)
  list(@Who() who: Principal, @Query() { cursor, limit = PAGE_SIZE }: PageQuery): Promise<Page<WishView>> {
    return this.listMyWishes.run(who.personId, limit, cursor);
  }

  @Post()
  @ApiCreatedResponse({ type: WishView })
  add(@Who() who: Principal, @Body() { words }: AddWishDto): Promise<WishView> {
    return this.addWish.run({ personId: who.personId, words });
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Who() who: Principal, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.removeWish.run(who.personId, id);
  }
}
