import { Injectable } from '@nestjs/common';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import { Events } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { SeatsFreed } from '../../enrolment.events';
import { WaitingRepository } from '../../infrastructure/waiting.repository';
import type { WaitingEntryRow } from '../../infrastructure/waiting.rows';
import { mayAct, type QueueActor } from './queue-actor';
import { TakeTurn } from './take-turn';

/** Yes or no to the place held for them; answering the same again changes nothing. */
@Injectable()
export class AnswerOffer {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly waiting: WaitingRepository,
    private readonly takeTurn: TakeTurn,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** @throws enrolment.offer-expired, enrolment.nothing-offered, and whatever enrolling may refuse */
  accept(entryId: string, actor: QueueActor): Promise<void> {
    return this.uow.run(async () => {
      const entry = await this.offered(entryId, actor, 'accepted');
      if (entry) await this.takeTurn.run(entryId, { actorId: actor.personId ?? entry.personId, reason: 'accepted' });
    });
  }

  decline(entryId: string, actor: QueueActor): Promise<void> {
    return this.uow.run(async () => {
      const entry = await this.offered(entryId, actor, 'declined');
      if (!entry) return;
      const by = { actorId: actor.personId ?? entry.personId, reason: 'declined' };
      await this.waiting.change(entry, { to: 'declined', at: this.clock.now(), ...by });
      await this.events.publish(SeatsFreed, { editionId: entry.editionId });
    });
  }

  /** The turn while its offer stands; null when this was the answer already. */
  private async offered(
    entryId: string,
    actor: QueueActor,
    answer: 'accepted' | 'declined',
  ): Promise<WaitingEntryRow | null> {
    const entry = await this.waiting.locked(entryId);
    if (!mayAct(entry.personId, actor)) throw enrolmentErrors('waiting-entry-not-found');
    if (entry.status === answer) return null;
    if (entry.status === 'expired') throw enrolmentErrors('offer-expired');
    if (entry.status !== 'offered') throw enrolmentErrors('nothing-offered');
    if (entry.offeredUntil! <= this.clock.now()) throw enrolmentErrors('offer-expired');
    return entry;
  }
}
