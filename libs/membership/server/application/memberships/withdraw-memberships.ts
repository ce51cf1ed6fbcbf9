import { Injectable } from '@nestjs/common';
import { Billing, ContractWithdrawn } from '@bottega/billing/server';
import { refundOfMembership } from '@bottega/membership/domain';
import { Events, Within } from '@bottega/platform/jobs';
import { Clock, HOME_ZONE, localDate, type Money } from '@bottega/platform/kernel';
import { MembershipRepository } from '../../infrastructure/membership.repository';
import type { MembershipRow } from '../../infrastructure/membership.rows';
import { MembershipGivenUp } from '../../membership.events';
import { GrantedAndLeft } from '../../queries/granted-and-left';
import { MEMBERSHIP_LINE } from './ask-membership';
import { EndMembership } from './end-membership';

const BECAUSE = 'withdrawn from contract';

/**
 * The consumer's fourteen days (art. 52, Codice del consumo): the membership ends, the places it would have paid for are
 * given back first, and what was not used of it comes back as money.
 */
@Injectable()
export class WithdrawMemberships {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly left: GrantedAndLeft,
    private readonly billing: Billing,
    private readonly endMembership: EndMembership,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  @Within(ContractWithdrawn)
  async run({ lines }: { lines: { kind: string; subjectId: string }[] }): Promise<void> {
    for (const { subjectId } of lines.filter(({ kind }) => kind === MEMBERSHIP_LINE)) await this.withdraw(subjectId);
  }

  private async withdraw(membershipId: string): Promise<void> {
    const membership = await this.memberships.locked(membershipId);
    if (membership.cancelledAt) return;
    const { personId } = membership;
    await this.events.publish(MembershipGivenUp, { membershipId, personId });
    const refund = await this.refundOf(membership);
    if (refund) await this.endMembership.run(membership, BECAUSE, () => refund);
  }

  private async refundOf({ id, startsOn, endsOn }: MembershipRow): Promise<Money | null> {
    const { paid } = await this.billing.stakeIn(MEMBERSHIP_LINE, id);
    if (!startsOn || !endsOn) return paid;
    const left = { ...(await this.left.of(id)), validity: { from: startsOn, to: endsOn } };
    return refundOfMembership(paid, left, localDate(this.clock.now(), HOME_ZONE));
  }
}
