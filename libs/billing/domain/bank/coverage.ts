import { addDays, type LocalDate } from '@bottega/platform/kernel';
import type { Days } from './statement';

/**
 * Until when the account has been seen, when to what is known (`until`) come the days of these statements: a statement
 * takes the day on only where it begins the day after at the latest, so that no day in between is taken for seen.
 */
export function seenUntil(until: LocalDate | null, statements: readonly Days[]): LocalDate | null {
  return statements
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .reduce<LocalDate | null>((seen, { from, to }) => {
      if (seen === null) return to;
      return from <= addDays(seen, 1) && to > seen ? to : seen;
    }, until);
}
