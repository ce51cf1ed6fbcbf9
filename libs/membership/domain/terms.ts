import { type EntitlementUnit, toParts } from './entitlement-unit';
import type { PlanTerms } from './plan';

/** What was agreed when a membership was asked for: later changes of the plan do not touch it. */
export type FrozenTerms = PlanTerms & { readonly name: string };

/** Two memberships are compared, and lots added to one another, only when they count in the same unit. */
export const unitOf = ({ grant }: PlanTerms): EntitlementUnit | null => grant?.unit ?? null;

/** In the parts the ledger counts in. */
export const grantedBy = ({ grant }: PlanTerms): number => (grant ? toParts(grant.unit, grant.amount) : 0);
