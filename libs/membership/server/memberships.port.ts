import { Injectable } from '@nestjs/common';
import { membershipErrors } from '@bottega/membership/domain';
import { AskMembership, type MembershipOrdered } from './application/memberships/ask-membership';
import { PlanViews } from './queries/plan-views';

/** Memberships as others sell them, together with what is theirs. */
@Injectable()
export class Memberships {
  constructor(
    private readonly plans: PlanViews,
    private readonly askMembership: AskMembership,
  ) {}

  /** @throws membership.plan-not-on-sale */
  async planName(planId: string): Promise<string> {
    const plan = await this.plans.one(planId);
    if (!plan?.onSale) throw membershipErrors('plan-not-on-sale');
    return plan.name;
  }

  /** Writes down one that is a line of an order placed already. In the caller's transaction. */
  ordered(membership: MembershipOrdered): Promise<void> {
    return this.askMembership.ordered(membership);
  }
}
