import { euro, type Money } from '@bottega/platform/kernel';

/** What the policy frozen at purchase gives back, in hours before the first session. */
export interface FrozenPolicy {
  fullUntilHours: number;
  partUntilHours: number;
  partPercent: number;
}

export interface WithdrawalPreview {
  refund: Money;
  /** How much in a hundred comes back: of the money and of what a membership put aside alike. */
  percent: number;
  /** Until when everything comes back; null while no session has a date. */
  fullUntil: Date | null;
}

const HOUR = 3_600_000;
const hoursBefore = (instant: Date, hours: number) => new Date(instant.getTime() - hours * HOUR);

/** How much in a hundred comes back by withdrawing now: all, then a part, then nothing. All while there is no date. */
export function percentBack(policy: FrozenPolicy, startsAt: Date | null, now: Date): number {
  if (!startsAt || now <= hoursBefore(startsAt, policy.fullUntilHours)) return 100;
  return now <= hoursBefore(startsAt, policy.partUntilHours) ? policy.partPercent : 0;
}

/** What would come back of `paid` by withdrawing now; a part is rounded in the learner's favour. */
export function previewWithdrawal(
  policy: FrozenPolicy,
  paid: Money,
  startsAt: Date | null,
  now: Date,
): WithdrawalPreview {
  const percent = percentBack(policy, startsAt, now);
  const refund = euro(Math.ceil((paid.amount * percent) / 100));
  return { refund, percent, fullUntil: startsAt && hoursBefore(startsAt, policy.fullUntilHours) };
}

/**
 * What comes back to a consumer who withdraws within fourteen days: everything; once the course has begun, as they asked
 * by ordering it, all but the part of it already held (art. 57 c. 3, Codice del consumo), rounded in their favour. Null
 * once all of it was held: then there is nothing left to withdraw from (art. 59 c. 1 lett. a).
 */
export function refundOnWithdrawal(
  paid: Money,
  sessions: readonly { startsAt: Date; endsAt: Date }[],
  now: Date,
): Money | null {
  const minutes = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) => endsAt.getTime() - startsAt.getTime();
  const total = sessions.reduce((sum, session) => sum + minutes(session), 0);
  const toCome = sessions.filter(({ startsAt }) => startsAt > now).reduce((sum, session) => sum + minutes(session), 0);
  if (sessions.length === 0) return paid;
  return toCome === 0 ? null : euro(Math.ceil((paid.amount * toCome) / total));
}
