import { Injectable } from '@nestjs/common';
import { Billing } from '@bottega/billing/server';
import { canBecome, enrolmentErrors } from '@bottega/enrolment/domain';
import { Events } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { EnrolmentExpired } from '../../enrolment.events';
import { EnrolmentRepository } from '../../infrastructure/enrolment.repository';
import type { EnrolmentRow } from '../../infrastructure/enrolment.rows';

/** A place nobody has paid for goes to others; whatever part came in is owed back. Inside a unit of work. */
@Injectable()
export class GiveUpPlace {
  constructor(
    private readonly enrolments: EnrolmentRepository,
    private readonly billing: Billing,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** @throws enrolment.not-unpaid */
  async run(enrolment: EnrolmentRow, by: { actorId: string | null; reason: string }): Promise<void> {
    if (!canBecome(enrolment.status, 'expired')) throw enrolmentErrors('not-unpaid');
    await this.billing.cancelLine('enrolment', enrolment.id, 'not paid in time', (paid) => paid);
    await this.enrolments.change(enrolment, { to: 'expired', at: this.clock.now(), ...by });
    const { id: enrolmentId, editionId, participantId: personId } = enrolment;
    await this.events.publish(EnrolmentExpired, { enrolmentId, editionId, personId });
  }
}
