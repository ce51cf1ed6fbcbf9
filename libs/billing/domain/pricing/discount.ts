import { ageOn, type LocalDate } from '@bottega/platform/kernel';
import type { PricedAffiliation } from '../prices';
import type { ConcessionKind } from './concession';
import type { Cut } from './cut';

/** The first three are about who somebody is, the last about when they decide. */
export const DISCOUNT_KINDS = ['member', 'age', 'concession', 'early'] as const;
export type DiscountKind = (typeof DISCOUNT_KINDS)[number];

export type Discount = { id: string; cut: Cut } & (
  | { kind: 'member'; /** Of that plan; of any when null. */ planId: string | null }
  | { kind: 'age'; from: number; to: number }
  | { kind: 'concession'; concession: ConcessionKind }
  | { kind: 'early'; /** The last day. */ until: LocalDate }
);

export interface PricedPerson {
  affiliation: PricedAffiliation;
  birthDate: LocalDate | null;
  /** Plans of memberships that are active today. */
  planIds: readonly string[];
  /** Those proven, and valid today. */
  concessions: readonly ConcessionKind[];
}

/** Whether it is for this person on this day. */
export function fits(discount: Discount, { birthDate, planIds, concessions }: PricedPerson, today: LocalDate): boolean {
  switch (discount.kind) {
    case 'member':
      return discount.planId ? planIds.includes(discount.planId) : planIds.length > 0;
    case 'age': {
      if (!birthDate) return false;
      const age = ageOn(birthDate, today);
      return age >= discount.from && age <= discount.to;
    }
    case 'concession':
      return concessions.includes(discount.concession);
    case 'early':
      return today <= discount.until;
  }
}

export const isPersonal = ({ kind }: Discount): boolean => kind !== 'early';
