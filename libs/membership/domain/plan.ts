import { isLocalDate } from '@bottega/platform/kernel';
import { membershipErrors } from './membership.errors';
import type { EntitlementUnit } from './entitlement-unit';
import type { Scope, Weights } from './scope';
import type { ValidityRule } from './validity';

export const PLAN_KINDS = ['path', 'annual', 'pack', 'community', 'activity'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** What one gets by it; a community membership grants nothing to spend. */
export interface Grant {
  readonly unit: EntitlementUnit;
  /** In units, as people count. */
  readonly amount: number;
}

export interface PlanTerms {
  readonly kind: PlanKind;
  readonly grant: Grant | null;
  readonly scope: Scope;
  readonly weights: Weights;
  readonly validity: ValidityRule;
  readonly graceDays: number;
}

/**
 * Whether such a plan can be sold.
 * @throws membership.grant-missing, membership.grant-needless, membership.scope-empty, membership.validity-wrong
 */
export function checkPlan({ kind, grant, scope, validity }: PlanTerms): void {
  if (kind === 'community' && grant) throw membershipErrors('grant-needless');
  if (kind !== 'community' && !grant) throw membershipErrors('grant-missing');
  if ((scope.kind === 'all') !== (scope.of.length === 0) || (kind === 'path' && scope.kind === 'all'))
    throw membershipErrors('scope-empty');
  // The 29th of February, which not every year has, cannot begin one.
  const starts = validity.kind === 'social-year' && isLocalDate(`2027-${validity.from}`);
  if (validity.kind === 'social-year' && !starts) throw membershipErrors('validity-wrong');
}
