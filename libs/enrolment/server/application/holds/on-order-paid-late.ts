import { Injectable } from '@nestjs/common';
import { Billing, OrderPaidLate } from '@bottega/billing/server';
import { assertTakesEnrolments } from '@bottega/enrolment/domain';
import { Events, Within } from '@bottega/platform/jobs';
import { Clock, refusalOf } from '@bottega/platform/kernel';
import { Programme } from '@bottega/scheduling/server';
import { LearnerEnrolled } from '../../enrolment.events';
import { EnrolmentRepository } from '../../infrastructure/enrolment.repository';
import type { EnrolmentRow } from '../../infrastructure/enrolment.rows';
import { SuspendedSeats } from '../../infrastructure/suspended-seats';
import { WaitingRepository } from '../../infrastructure/waiting.repository';
import { ContinuePlace } from '../continue-place';

/**
 * The money of a place given up has come in after all: where there is a place left, and nobody waits for it, a new
 * enrolment goes on from the old one; where there is not, the money is to be given back.
 */
@Injectable()
export class OnOrderPaidLate {
  constructor(
    private readonly programme: Programme,
    private readonly billing: Billing,
    private readonly enrolments: EnrolmentRepository,
    private readonly waiting: WaitingRepository,
    private readonly suspended: SuspendedSeats,
    private readonly continuePlace: ContinuePlace,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  @Within(OrderPaidLate)
  async revive({ lines }: { lines: { kind: string; subjectId: string }[] }): Promise<void> {
    for (const { subjectId } of lines.filter(({ kind }) => kind === 'enrolment')) {
      const old = await this.enrolments.locked(subjectId);
      if (old.status === 'expired' && (await this.stillToBeHad(old))) await this.goOn(old);
    }
  }

  /** With the edition's seats locked, so that what is free now is free when it is taken. What a gift covered is gone with it. */
  private async stillToBeHad({ id, editionId, participantId }: EnrolmentRow): Promise<boolean> {
    const { capacity, occupied, waiting } = await this.waiting.lockQueue(editionId);
    const edition = await this.programme.edition(editionId);
    const again = await this.enrolments.active(editionId, participantId);
    const refusal = refusalOf(() => assertTakesEnrolments(edition!, 'staff', this.clock.now()));
    if (await this.suspended.grantFor(id)) return false;
    return occupied < capacity && waiting === 0 && !again && !refusal;
  }

  private async goOn(old: EnrolmentRow): Promise<void> {
    const settled = { status: 'enrolled' as const, heldUntil: null, heldThrough: null };
    const place = await this.continuePlace.run(old, settled, { actorId: old.requesterId, reason: 'paid after all' });
    await this.billing.reviveLine('enrolment', place.id);
    const { id: enrolmentId, editionId, participantId: personId } = place;
    await this.events.publish(LearnerEnrolled, { enrolmentId, editionId, personId });
  }
}
