import { euro, type Money } from '@bottega/platform/kernel';

/** What the policy frozen at purchase gives back, in hours before the first session. */
export interface FrozenPolicy {
  fullUntilHours: number;
  partUntilHours: number;
  partPercent: number;
}

export interface WithdrawalPreview {
  refund: Money;
  /** Until when everything comes back; null while no session has a date. */
  fullUntil: Date | null;
}

const HOUR = 3_600_000;
const hoursBefore = (instant: Date, hours: number) => new Date(instant.getTime() - hours * HOUR);

/** What would come back of `paid` by withdrawing now: all, then a part (rounded in the learner's favour), then nothing. */
export function previewWithdrawal(
  policy: FrozenPolicy,
  paid: Money,
  startsAt: Date | null,
  now: Date,
): WithdrawalPreview {
  if (!startsAt) return { refund: paid, fullUntil: null };
  const fullUntil = hoursBefore(startsAt, policy.fullUntilHours);
  if (now <= fullUntil) return { refund: paid, fullUntil };
  const part = now <= hoursBefore(startsAt, policy.partUntilHours);
  return { refund: part ? euro(Math.ceil((paid.amount * policy.partPercent) / 100)) : euro(0), fullUntil };
}
