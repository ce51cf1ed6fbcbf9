import { Injectable } from '@nestjs/common';
import type { PricedAffiliation } from '@bottega/billing/domain';
import type { PricedPlan } from '@bottega/membership/domain';
import { euro } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';

/** A plan on sale, at the list price of somebody's affiliation. */
export interface PlanOffer extends PricedPlan {
  id: string;
}

@Injectable()
export class PlanOffers {
  constructor(private readonly database: Database) {}

  async for(affiliation: PricedAffiliation): Promise<PlanOffer[]> {
    const records = await this.database.query<Omit<PlanOffer, 'price'> & { price: number }>(
      `SELECT plan.id, plan.kind, plan.scope, plan.weights, plan.validity, plan.grace_days AS "graceDays",
              CASE WHEN plan.unit IS NOT NULL THEN json_build_object('unit', plan.unit, 'amount', plan.amount) END AS grant,
              price.amount AS price
         FROM membership.plan
         JOIN billing.price ON price.subject_kind = 'membership-plan' AND price.subject_id = plan.id
                           AND price.affiliation = $1
        WHERE plan.on_sale ORDER BY plan.id`,
      [affiliation],
    );
    return records.map(({ price, ...plan }) => ({ ...plan, price: euro(price) }));
  }
}
