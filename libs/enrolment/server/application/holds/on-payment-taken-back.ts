import { Injectable } from '@nestjs/common';
import { PaymentTakenBack } from '@bottega/billing/server';
import { transferHold } from '@bottega/enrolment/domain';
import { Events, Within } from '@bottega/platform/jobs';
import { Clock, italianHolidayOn } from '@bottega/platform/kernel';
import { type EditionSummary, Programme } from '@bottega/scheduling/server';
import { PlaceHeld } from '../../enrolment.events';
import { EnrolmentRepository } from '../../infrastructure/enrolment.repository';
import type { EnrolmentRow } from '../../infrastructure/enrolment.rows';

/**
 * The money of a place was somebody else's: the place waits for its own as long as a transfer may take, from now. Once the
 * course has begun it stays as it is, and its order says that it is to be paid.
 */
@Injectable()
export class OnPaymentTakenBack {
  constructor(
    private readonly programme: Programme,
    private readonly enrolments: EnrolmentRepository,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  @Within(PaymentTakenBack)
  async reopen({ lines }: { lines: { kind: string; subjectId: string }[] }): Promise<void> {
    for (const { subjectId } of lines.filter(({ kind }) => kind === 'enrolment')) {
      const enrolment = await this.enrolments.locked(subjectId);
      const edition = (await this.programme.edition(enrolment.editionId))!;
      if (enrolment.status === 'enrolled' && !this.hasBegun(edition)) await this.waitAgain(enrolment, edition);
    }
  }

  private hasBegun({ firstSessionStartsAt }: EditionSummary): boolean {
    return firstSessionStartsAt !== null && firstSessionStartsAt <= this.clock.now();
  }

  private async waitAgain(enrolment: EnrolmentRow, { zone }: EditionSummary): Promise<void> {
    const at = this.clock.now();
    const hold = transferHold(at, zone, (day) => italianHolidayOn(day) !== undefined);
    await this.enrolments.change(enrolment, { to: 'pending', at, actorId: null, reason: 'payment taken back' });
    await this.enrolments.keepUntil(enrolment.id, hold);
    const { id: enrolmentId, editionId, participantId: personId } = enrolment;
    await this.events.publish(PlaceHeld, { enrolmentId, editionId, personId, until: hold.until.toISOString() });
  }
}
