import { Injectable } from '@nestjs/common';
import { checkRoomForOneMore, wishEndsAt } from '@bottega/community/domain';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import type { WishRow } from '../infrastructure/wish.row';
import { WishRepository } from '../infrastructure/wish.repository';
import { Wishes } from '../community.port';

export interface NewWish {
  personId: string;
  words: string;
}

@Injectable()
export class AddWish {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly wishes: Wishes,
    private readonly repository: WishRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws community.too-many-wishes */
  run({ personId, words }: NewWish): Promise<Omit<WishRow, 'personId'>> {
    return this.uow.run(async () => {
      // Counting what one has holds only while nobody else adds for the same person.
      await this.uow.lock(`community.wish ${personId}`);
      const now = this.clock.now();
      checkRoomForOneMore(await this.wishes.countOf(personId, now));
      const added = { id: newId(), words, addedAt: now, endsAt: wishEndsAt(now) };
      await this.repository.add({ ...added, personId });
      return added;
    });
  }
}
