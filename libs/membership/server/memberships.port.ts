import { Injectable } from '@nestjs/common';
import type { PricedAffiliation } from '@bottega/billing/domain';
import { membershipErrors } from '@bottega/membership/domain';
import { AskMembership, type MembershipOrdered } from './application/memberships/ask-membership';
import { type PlanOffer, PlanOffers } from './queries/plan-offers';
import { PlanViews } from './queries/plan-views';

/** Memberships as others sell them, together with what is theirs. */
@Injectable()
export class Memberships {
  constructor(
    private readonly plans: PlanViews,
    private readonly offers: PlanOffers,
    private readonly askMembership: AskMembership,
  ) {}

  /** @throws membership.plan-not-on-sale */
  async planName(planId: string): Promise<string> {
    const plan = await this.plans.one(planId);
    if (!plan?.onSale) throw membershipErrors('plan-not-on-sale');
    return plan.name;
  }

  /** The plans on sale, at the list prices of an affiliation. */
  onSaleFor(affiliation: PricedAffiliation): Promise<PlanOffer[]> {
    return this.offers.for(affiliation);
  }

  /** Writes down one that is a line of an order placed already. In the caller's transaction. */
  ordered(membership: MembershipOrdered): Promise<void> {
    return this.askMembership.ordered(membership);
  }
}
