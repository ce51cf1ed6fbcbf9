import { Global, Module } from '@nestjs/common';
import { AddWish } from './application/add-wish';
import { PersonalWishes } from './application/personal-wishes';
import { RemoveWish } from './application/remove-wish';
import { AskedForController } from './http/asked-for.controller';
import { WishesController } from './http/wishes.controller';
import { WishRepository } from './infrastructure/wish.repository';
import { ListAskedFor } from './queries/list-asked-for';
import { ListMyWishes } from './queries/list-my-wishes';
import { Wishes } from './community.port';

@Global()
@Module({
  controllers: [WishesController, AskedForController],
  providers: [AddWish, RemoveWish, ListMyWishes, ListAskedFor, WishRepository, Wishes, PersonalWishes],
  exports: [Wishes],
})
export class CommunityModule {}
