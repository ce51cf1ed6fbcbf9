import { Injectable } from '@nestjs/common';
import { Events, Recurring } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { OfferExpired, SeatsFreed } from '../../enrolment.events';
import { WaitingRepository } from '../../infrastructure/waiting.repository';
import { QueuesToKeep } from '../../queries/queues-to-keep';
import { CloseQueue } from './close-queue';
import { ServeQueue } from './serve-queue';

/** What time alone does to the queues: offers end, started editions stop waiting, obstacles go away by themselves. */
@Injectable()
export class KeepQueues {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queues: QueuesToKeep,
    private readonly waiting: WaitingRepository,
    private readonly serveQueue: ServeQueue,
    private readonly closeQueue: CloseQueue,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  @Recurring('enrolment.expire-offers', { every: 15_000 })
  async expireOffers(): Promise<void> {
    for (const entryId of await this.queues.offersEndedBy(this.clock.now())) await this.expire(entryId);
  }

  @Recurring('enrolment.keep-queues', { every: 5 * 60_000 })
  async keep(): Promise<void> {
    for (const editionId of await this.queues.over(this.clock.now())) await this.closeQueue.run({ editionId });
    for (const editionId of await this.queues.withFreePlaces()) await this.serveQueue.run({ editionId });
  }

  private expire(entryId: string): Promise<void> {
    return this.uow.run(async () => {
      const entry = await this.waiting.locked(entryId);
      const now = this.clock.now();
      if (entry.status !== 'offered' || entry.offeredUntil! > now) return;
      await this.waiting.change(entry, { to: 'expired', at: now, actorId: null, reason: 'nobody answered in time' });
      const { editionId, personId } = entry;
      await this.events.publish(OfferExpired, { entryId, editionId, personId });
      await this.events.publish(SeatsFreed, { editionId });
    });
  }
}
