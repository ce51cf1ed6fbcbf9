import { Injectable } from '@nestjs/common';
import { Billing } from '@bottega/billing/server';
import { canBecome } from '@bottega/enrolment/domain';
import { Entitlements, MembershipGivenUp } from '@bottega/membership/server';
import { Events, Within } from '@bottega/platform/jobs';
import { Clock, euro } from '@bottega/platform/kernel';
import { EnrolmentWithdrawn } from '../../enrolment.events';
import { EnrolmentRepository } from '../../infrastructure/enrolment.repository';
import type { EnrolmentRow } from '../../infrastructure/enrolment.rows';

const BECAUSE = 'membership given up';

/** Whoever withdraws from a membership leaves the places it was to pay for; those it has paid for already stay. */
@Injectable()
export class LeaveWithMembership {
  constructor(
    private readonly enrolments: EnrolmentRepository,
    private readonly billing: Billing,
    private readonly entitlements: Entitlements,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  @Within(MembershipGivenUp)
  async run({ membershipId }: { membershipId: string }): Promise<void> {
    for (const enrolment of await this.enrolments.toBePaidBy(membershipId)) await this.leave(enrolment);
  }

  private async leave(enrolment: EnrolmentRow): Promise<void> {
    const { id: enrolmentId, editionId, participantId: personId, status } = enrolment;
    if (!canBecome(status, 'withdrawn')) return;
    await this.billing.cancelLine('enrolment', enrolmentId, BECAUSE, () => euro(0));
    await this.entitlements.giveBack(enrolmentId, 100);
    const change = { to: 'withdrawn' as const, at: this.clock.now(), actorId: null, reason: BECAUSE };
    await this.enrolments.change(enrolment, change);
    await this.events.publish(EnrolmentWithdrawn, { enrolmentId, editionId, personId });
  }
}
