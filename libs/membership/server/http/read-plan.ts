import type { PriceByAffiliation } from '@bottega/billing/domain';
import type { ValidityRule, Weights } from '@bottega/membership/domain';
import type { PlanDetails } from '../application/plans/keep-plans';
import type { PlanBody, PlanChangeBody, ValidityBody, WeightBody } from './plan.dto';

/** What staff wrote of a plan, as the rules read it; only what was written. */
export function readPlan({ weights, validity, prices, grant, ...plan }: PlanChangeBody): Partial<PlanDetails> {
  return {
    ...plan,
    ...(grant !== undefined && { grant }),
    ...(weights && { weights: readWeights(weights) }),
    ...(validity && { validity: readValidity(validity) }),
    ...(prices && { prices: { ...prices } satisfies PriceByAffiliation }),
  };
}

export const readNewPlan = (body: PlanBody): PlanDetails => ({
  grant: null,
  weights: {},
  ...(readPlan(body) as Omit<PlanDetails, 'grant' | 'weights'>),
});

const readWeights = (weights: readonly WeightBody[]): Weights =>
  Object.fromEntries(weights.map(({ courseId, weight }) => [courseId, weight]));

const readValidity = ({ kind, months = 12, from = '' }: ValidityBody): ValidityRule =>
  kind === 'months' ? { kind, months } : { kind, from };
