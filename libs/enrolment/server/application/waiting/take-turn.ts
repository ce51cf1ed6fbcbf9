import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { Seats } from '../../infrastructure/seats';
import { WaitingRepository } from '../../infrastructure/waiting.repository';
import { EnrolLearner } from '../enrol-learner';

export interface Taker {
  /** Null when the system acts by itself, because they asked for that. */
  actorId: string | null;
  reason: string;
}

/** A turn becomes a place; of several wanted together, the others stay reserved until they have a name. */
@Injectable()
export class TakeTurn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly waiting: WaitingRepository,
    private readonly enrolLearner: EnrolLearner,
    private readonly seats: Seats,
    private readonly clock: Clock,
  ) {}

  /** @returns the enrolment's id */
  run(entryId: string, { actorId, reason }: Taker): Promise<string> {
    return this.uow.run(async () => {
      const entry = await this.waiting.locked(entryId);
      const { editionId, personId, requesterId, payBy, places } = entry;
      const now = this.clock.now();
      await this.waiting.change(entry, { to: 'accepted', at: now, actorId, reason });
      const { enrolmentId } = await this.enrolLearner.run({
        ...{ editionId, payBy, requesterId, participantId: personId },
        asker: personId === requesterId ? 'learner' : 'staff',
        through: { by: 'turn', waitingEntryId: entryId },
      });
      if (places > 1) {
        const block = { waitingEntryId: entryId, label: '', units: places - 1 };
        await this.seats.reserve({ id: newId(), editionId, ...block, createdBy: requesterId, createdAt: now });
      }
      return enrolmentId;
    });
  }
}
