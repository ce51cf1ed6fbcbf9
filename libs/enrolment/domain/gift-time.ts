import { HOME_ZONE, localDate } from '@bottega/platform/kernel';
import type { Hold } from './holds';

const DAY = 86_400_000;
/** Nobody waits for a gift: whoever promised one has two weeks. */
const DAYS_TO_PAY = 14;

export const giftDue = (now: Date): Date => new Date(now.getTime() + DAYS_TO_PAY * DAY);

/** How long an unpaid gift stands; of a transfer, the account is looked through up to its last day first. */
export const giftHold = (dueAt: Date, payBy: string): Hold => ({
  until: dueAt,
  lastDay: payBy === 'transfer' ? localDate(dueAt, HOME_ZONE) : null,
});
