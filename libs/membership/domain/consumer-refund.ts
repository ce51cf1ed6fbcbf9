import { daysBetween, euro, type LocalDate, type Money } from '@bottega/platform/kernel';
import type { Validity } from './validity';

export interface LeftOver {
  /** In parts; none where the membership grants nothing to spend. */
  readonly granted: number;
  readonly available: number;
  readonly validity: Validity;
}

/**
 * What comes back to a consumer who withdraws from a membership within fourteen days: all but the part of it already used
 * (art. 57 c. 3, Codice del consumo), rounded in their favour: of what it grants, or of its days where it grants nothing.
 * Null once all of it was used: then there is nothing left to withdraw from (art. 59 c. 1 lett. a).
 */
export function refundOfMembership(
  paid: Money,
  { granted, available, validity }: LeftOver,
  today: LocalDate,
): Money | null {
  if (granted > 0) return available === 0 ? null : shareOf(paid, Math.min(available, granted), granted);
  const begun = today > validity.from ? daysBetween(validity.from, today) : 0;
  const days = daysBetween(validity.from, validity.to) + 1;
  return shareOf(paid, Math.max(0, days - begun), days);
}

const shareOf = ({ amount }: Money, part: number, whole: number): Money => euro(Math.ceil((amount * part) / whole));
