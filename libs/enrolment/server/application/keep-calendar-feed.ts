import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { CalendarFeedRow } from '../infrastructure/calendar-feed.row';
import { FeedAddresses } from '../infrastructure/feed-address';

/** Each person has one address for their calendar, or none: asking for another ends the one before. */
@Injectable()
export class KeepCalendarFeed {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly addresses: FeedAddresses,
    private readonly clock: Clock,
  ) {}

  async renew(personId: string): Promise<void> {
    const id = newId();
    const feed = { personId, id, tokenHash: this.addresses.hashFor(id), madeAt: this.clock.now() };
    await this.uow.run(() => this.uow.repository(CalendarFeedRow).upsert(feed, ['personId']));
  }

  async revoke(personId: string): Promise<void> {
    await this.uow.run(() => this.uow.repository(CalendarFeedRow).delete(personId));
  }
}
