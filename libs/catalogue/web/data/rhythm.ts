import { type LocalDate, type Locale, type WallTime, weekday, type Weekday, WEEKDAYS } from '@bottega/platform/kernel';
import type { Edition } from './views';

/** How the sessions of an edition follow each other. */
export interface Rhythm {
  /** In the order of the week. */
  weekdays: readonly Weekday[];
  from: LocalDate;
  to: LocalDate;
  /** When all start and end at the same time. */
  times: { start: WallTime; end: WallTime } | null;
  count: number;
}

/** Of the sessions that are on; of an edition called off, of those there would have been. Undefined while there are none. */
export function rhythmOf({ status: standing, sessions }: Pick<Edition, 'status' | 'sessions'>): Rhythm | undefined {
  const planned = sessions.filter(({ status }) => status === 'planned' || standing === 'cancelled');
  const days = planned.map(({ localDate }) => localDate).toSorted();
  const [first] = planned;
  if (!first) return undefined;
  const held = new Set(days.map(weekday));
  const steady = planned.every(({ startTime, endTime }) => startTime === first.startTime && endTime === first.endTime);
  return {
    weekdays: WEEKDAYS.filter((day) => held.has(day)),
    from: days[0]!,
    to: days.at(-1)!,
    times: steady ? { start: first.startTime, end: first.endTime } : null,
    count: planned.length,
  };
}

const LANGUAGE: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };

const NBSP = '\u00a0';

/** «14 gen – 9 feb 2027»: the year only when it is not this one. */
export function spanWords({ from, to }: Pick<Rhythm, 'from' | 'to'>, lang: Locale, today: LocalDate): string {
  const format = new Intl.DateTimeFormat(LANGUAGE[lang], {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(to.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
  });
  return format.formatRange(new Date(from), new Date(to)).replace(/\b0/g, '').replaceAll(' ', NBSP);
}

/** «mar e gio» */
export function weekdayWords(days: readonly Weekday[], lang: Locale): string {
  const short = new Intl.DateTimeFormat(LANGUAGE[lang], { weekday: 'short', timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  const names = days.map((day) => short.format(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day))));
  return new Intl.ListFormat(LANGUAGE[lang]).format(names);
}
