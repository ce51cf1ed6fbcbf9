import { addDays, isWeekend, type LocalDate, localDate, toInstant } from '@bottega/platform/kernel';

/** The working days a transfer may take (SEPA credit transfers arrive within one; people need the others). */
const TRANSFER_DAYS = 3;

export interface TransferHold {
  /** The last day on which the money may arrive. */
  lastDay: LocalDate;
  /** The end of that day: from then on the place can be given up. */
  until: Date;
}

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
 * Whether a place kept for a transfer may be given up: its time is over, and somebody has looked the account through up
 * to its last day. Money that nobody has looked for is not missing.
 */
export const mayExpire = (
  { until, lastDay }: TransferHold,
  { now, checkedUntil }: { now: Date; checkedUntil: LocalDate | null },
): boolean => until <= now && checkedUntil !== null && checkedUntil >= lastDay;
