import { addDays, isWeekend, type LocalDate } from '@bottega/platform/kernel';
import type { PublicSession } from './views';

/** A day and what is held on it. */
export interface Day {
  date: LocalDate;
  isToday: boolean;
  isPast: boolean;
  isWeekend: boolean;
  sessions: readonly PublicSession[];
}

/** So many days in a row, those without sessions too. */
export function daysFrom(
  first: LocalDate,
  count: number,
  { today, sessions }: { today: LocalDate; sessions: readonly PublicSession[] },
): Day[] {
  const held = Map.groupBy(sessions, ({ localDate }) => localDate);
  return Array.from({ length: count }, (_, index) => {
    const date = addDays(first, index);
    return {
      date,
      isToday: date === today,
      isPast: date < today,
      isWeekend: isWeekend(date),
      sessions: held.get(date) ?? [],
    };
  });
}
