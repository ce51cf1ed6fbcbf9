import { addDays, isWeekend, type LocalDate, localDate, toInstant } from '@bottega/platform/kernel';

/** The working days a transfer may take (SEPA credit transfers arrive within one; people need the others). */
const TRANSFER_DAYS = 3;

const MINUTE = 60_000;
/** A checkout is open for thirty-one minutes; what happens in the last of them takes a few more to be told. */
const CARD_MS = 36 * MINUTE;

export interface Hold {
  /** From then on the place can be given up. */
  until: Date;
  /** The last day on which a transfer may arrive, of which `until` is the end; null for a card. */
  lastDay: LocalDate | null;
}

export interface TransferHold extends Hold {
  lastDay: LocalDate;
}

/** An unpaid place is kept for a card as long as somebody may be at the checkout; each time they go there, anew. */
export const cardHold = (now: Date): Hold => ({ until: new Date(now.getTime() + CARD_MS), lastDay: null });

/** An unpaid place is kept for a transfer until the end of the third working day after today, in the place's own time. */
export function transferHold(now: Date, zone: string, isHoliday: (day: LocalDate) => boolean): TransferHold {
  let lastDay = localDate(now, zone);
  for (let working = 0; working < TRANSFER_DAYS;) {
    lastDay = addDays(lastDay, 1);
    if (!isWeekend(lastDay) && !isHoliday(lastDay)) working++;
  }
  return { lastDay, until: toInstant(addDays(lastDay, 1), '00:00', zone, 'later') };
}

/**
 * Whether an unpaid place may be given up: its time is over and, for a transfer, somebody has looked the account through
 * up to its last day. Money that nobody has looked for is not missing.
 */
export const mayExpire = (
  { until, lastDay }: Hold,
  { now, checkedUntil }: { now: Date; checkedUntil: LocalDate | null },
): boolean => until <= now && (lastDay === null || (checkedUntil !== null && checkedUntil >= lastDay));
