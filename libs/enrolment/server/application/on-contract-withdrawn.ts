import { Injectable } from '@nestjs/common';
import { Billing, ContractWithdrawn } from '@bottega/billing/server';
import { canBecome, refundOnWithdrawal } from '@bottega/enrolment/domain';
import { Events, Within } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { Programme } from '@bottega/scheduling/server';
import { EnrolmentWithdrawn } from '../enrolment.events';
import { EnrolmentRepository } from '../infrastructure/enrolment.repository';

const BECAUSE = 'withdrawn from contract';

/** The law's fourteen days, whatever the course's own policy says: the place is free and the money goes back. */
@Injectable()
export class OnContractWithdrawn {
  constructor(
    private readonly enrolments: EnrolmentRepository,
    private readonly programme: Programme,
    private readonly billing: Billing,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  @Within(ContractWithdrawn)
  async withdraw({ lines }: { lines: { kind: string; subjectId: string }[] }): Promise<void> {
    for (const { subjectId } of lines.filter(({ kind }) => kind === 'enrolment')) await this.leave(subjectId);
  }

  /** A course that is over stays as it is. */
  private async leave(enrolmentId: string): Promise<void> {
    const enrolment = await this.enrolments.locked(enrolmentId);
    const { editionId, participantId: personId, status } = enrolment;
    const { paid } = await this.billing.stakeIn('enrolment', enrolmentId);
    const sessions = (await this.programme.sessionsOf(editionId)).filter((session) => session.status === 'planned');
    const now = this.clock.now();
    const refund = refundOnWithdrawal(paid, sessions, now);
    if (!refund || !canBecome(status, 'withdrawn')) return;
    await this.billing.cancelLine('enrolment', enrolmentId, BECAUSE, () => refund);
    await this.enrolments.change(enrolment, { to: 'withdrawn', at: now, actorId: null, reason: BECAUSE });
    await this.events.publish(EnrolmentWithdrawn, { enrolmentId, editionId, personId });
  }
}
