import { Injectable } from '@nestjs/common';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import { UnitOfWork } from '@bottega/platform/persistence';
import type { PaymentMethod } from '@bottega/billing/domain';
import { Seats } from '../../infrastructure/seats';
import { type Enrolled, EnrolLearner } from '../enrol-learner';

export interface NameInput {
  seatBlockId: string;
  participantId: string;
  payBy: PaymentMethod;
  actorId: string;
}

/** Gives a reserved place its name: it becomes an enrolment, and no seat changes hands. */
@Injectable()
export class NamePlace {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly seats: Seats,
    private readonly enrolLearner: EnrolLearner,
  ) {}

  /** @throws enrolment.seat-block-empty, and whatever enrolling may refuse */
  run({ seatBlockId, participantId, payBy, actorId }: NameInput): Promise<Enrolled> {
    return this.uow.run(async () => {
      const block = await this.seats.lockedBlock(seatBlockId);
      if (block.units === 0) throw enrolmentErrors('seat-block-empty');
      const who = { editionId: block.editionId, participantId, requesterId: actorId, asker: 'staff' as const, payBy };
      // First the unit, then the enrolment: together they never hold more than was reserved.
      await this.seats.shrink(block, 1);
      const enrolled = await this.enrolLearner.run({ ...who, through: { by: 'block', seatBlockId } });
      if (!enrolled.created) await this.seats.shrink({ ...block, units: block.units - 1 }, -1);
      return enrolled;
    });
  }
}
