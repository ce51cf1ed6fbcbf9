import { Injectable } from '@nestjs/common';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import { Events } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { SeatsFreed } from '../../enrolment.events';
import { WaitingRepository } from '../../infrastructure/waiting.repository';
import { mayAct, type QueueActor } from './queue-actor';

/** Gives the turn up, or the place offered on it; leaving twice is leaving once. */
@Injectable()
export class LeaveWaitingList {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly waiting: WaitingRepository,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** @throws enrolment.waiting-over once it was accepted, declined or expired */
  run(entryId: string, actor: QueueActor, reason?: string): Promise<void> {
    return this.uow.run(async () => {
      const entry = await this.waiting.locked(entryId);
      if (!mayAct(entry.personId, actor)) throw enrolmentErrors('waiting-entry-not-found');
      if (entry.status === 'withdrawn') return;
      const why = reason ?? (actor.forOthers ? 'withdrawn by staff' : 'withdrawn');
      const by = { actorId: actor.personId ?? entry.personId, reason: why };
      await this.waiting.change(entry, { to: 'withdrawn', at: this.clock.now(), ...by });
      // Also a turn that only waited: whoever stood behind a family may fit now.
      await this.events.publish(SeatsFreed, { editionId: entry.editionId });
    });
  }
}
