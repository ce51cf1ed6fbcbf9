import { Injectable } from '@nestjs/common';
import type { MoneyMethod } from '@bottega/billing/domain';
import { coveredIn, coverWith, enrolmentErrors } from '@bottega/enrolment/domain';
import { People } from '@bottega/identity/server';
import { Messages } from '@bottega/notifications/server';
import { Clock, euro, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { type EditionSummary, Programme } from '@bottega/scheduling/server';
import { SuspendedSeats } from '../../infrastructure/suspended-seats';
import { Gifts } from '../../queries/gifts';
import { EnrolLearner } from '../enrol-learner';
import { PriceThings } from '../orders/price-things';
import { aboutGift } from './give-seat';

export interface GrantWish {
  personId: string;
  editionId: string;
  reason: string;
  /** How they pay what is not covered. */
  payBy: MoneyMethod;
  actorId: string;
}

/** Staff give a suspended seat to somebody: seat, order and what covers it commit together or not at all. */
@Injectable()
export class GrantSeat {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programme: Programme,
    private readonly people: People,
    private readonly prices: PriceThings,
    private readonly enrolLearner: EnrolLearner,
    private readonly seats: SuspendedSeats,
    private readonly gifts: Gifts,
    private readonly messages: Messages,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the enrolment's id
   * @throws enrolment.no-suspended-seat, enrolment.already-enrolled, and whatever enrolling refuses
   */
  run({ personId, editionId, reason, payBy, actorId }: GrantWish): Promise<string> {
    return this.uow.run(async () => {
      const edition = await this.programme.edition(editionId);
      if (!edition || edition.status === 'draft') throw enrolmentErrors('edition-not-found');
      const covered = await this.coverable(edition, personId);
      const { enrolmentId, created } = await this.enrolLearner.run({
        ...{ editionId, participantId: personId, requesterId: actorId, asker: 'staff', payBy },
        gift: euro(covered),
      });
      if (!created) throw enrolmentErrors('already-enrolled');
      await this.cover(enrolmentId, edition, covered, { reason, actorId });
      const subject = { subjectType: 'enrolment', subjectId: enrolmentId };
      await this.audit.record({ actorId, action: 'enrolment.grant-seat', ...subject, after: { covered }, reason });
      return enrolmentId;
    });
  }

  /** A look without a lock: whoever enrols takes the edition's seats first, and these after them. */
  private async coverable({ id, courseId, courseTitle }: EditionSummary, personId: string): Promise<number> {
    const person = await this.people.get(personId);
    const item = { kind: 'edition', subjectId: id, description: courseTitle };
    const { total } = await this.prices.of({ person, items: [item] });
    const covered = coveredIn(coverWith(await this.seats.leftFor(courseId), total.amount));
    if (covered === 0) throw enrolmentErrors('no-suspended-seat');
    return covered;
  }

  private async cover(
    enrolmentId: string,
    { courseId }: EditionSummary,
    amount: number,
    { reason, actorId }: Pick<GrantWish, 'reason' | 'actorId'>,
  ): Promise<void> {
    await this.seats.lockThoseFor(courseId);
    const covers = coverWith(await this.seats.leftFor(courseId), amount);
    if (coveredIn(covers) < amount) throw enrolmentErrors('no-suspended-seat');
    const grantedAt = this.clock.now();
    await this.seats.grant(
      { id: newId(), enrolmentId, reason, grantedBy: actorId, grantedAt, returnedAt: null },
      covers,
    );
    for (const { seatId } of covers)
      await this.messages.plan([aboutGift(seatId, await this.gifts.giverOf(seatId), 'suspended-seat.used')]);
  }
}
