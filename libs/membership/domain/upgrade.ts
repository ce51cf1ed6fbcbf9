import { daysBetween, type LocalDate } from '@bottega/platform/kernel';
import type { Validity } from './validity';

export interface UpgradeTerms {
  /** Cents of euro. */
  readonly price: number;
  /** In the parts the ledger counts in. */
  readonly grant: number;
}

/**
 * What going from one plan to a larger one costs and gives for the days that are left: the difference, pro rata. The
 * price is rounded down and the grant up: both in the member's favour.
 */
export function upgradeTerms(from: UpgradeTerms, to: UpgradeTerms, validity: Validity, today: LocalDate): UpgradeTerms {
  const days = daysBetween(validity.from, validity.to) + 1;
  const left = daysBetween(today < validity.from ? validity.from : today, validity.to) + 1;
  const share = (difference: number) => (Math.max(0, difference) * left) / days;
  return { price: Math.floor(share(to.price - from.price)), grant: Math.ceil(share(to.grant - from.grant)) };
}
