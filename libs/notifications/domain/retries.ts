const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long to wait after the first, second, … attempt: a mail server down for a working day loses nothing. */
const PAUSES = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR];

/** @returns when to try again after so many attempts, or null when it is time to give up */
export function nextTryAt(attempts: number, now: Date): Date | null {
  const pause = PAUSES[attempts - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause);
}

/** May a message of which nobody knows whether it left be sent again? Twice is better than never only for contracts. */
export const isWorthRepeating = ({ essential }: { essential: boolean }): boolean => essential;
