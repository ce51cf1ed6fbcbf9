import { Injectable } from '@nestjs/common';
import { Billing } from '@bottega/billing/server';
import { canBecome } from '@bottega/enrolment/domain';
import { Entitlements } from '@bottega/membership/server';
import { Events } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { EnrolmentCancelled } from '../../enrolment.events';
import { EnrolmentRepository } from '../../infrastructure/enrolment.repository';
import type { EnrolmentRow } from '../../infrastructure/enrolment.rows';
import type { OperationRow } from '../../infrastructure/operation.rows';
import type { OperationStep } from './carry-out-operation';

const BECAUSE = 'edition cancelled';

/** The centre takes a place away: everything that came in for it is owed back, and who had it is told. */
@Injectable()
export class CancelPlace implements OperationStep {
  constructor(
    private readonly enrolments: EnrolmentRepository,
    private readonly billing: Billing,
    private readonly entitlements: Entitlements,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Whoever gave the place up by themselves meanwhile has been told, and is owed what that gave. */
  async run({ startedBy }: Pick<OperationRow, 'startedBy'>, enrolmentId: string): Promise<number> {
    const enrolment = await this.enrolments.locked(enrolmentId);
    if (canBecome(enrolment.status, 'cancelled')) await this.cancel(enrolment, startedBy);
    return (await this.billing.owedBackOn('enrolment', enrolmentId)).amount;
  }

  private async cancel(enrolment: EnrolmentRow, actorId: string | null): Promise<void> {
    const { id: enrolmentId, editionId, participantId: personId } = enrolment;
    await this.billing.cancelLine('enrolment', enrolmentId, BECAUSE, (paid) => paid);
    if (enrolment.membershipId) await this.entitlements.giveBack(enrolmentId, 100);
    await this.enrolments.change(enrolment, { to: 'cancelled', at: this.clock.now(), actorId, reason: BECAUSE });
    await this.events.publish(EnrolmentCancelled, { enrolmentId, editionId, personId });
  }
}
