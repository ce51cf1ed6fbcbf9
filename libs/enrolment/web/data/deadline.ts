import type { Locale } from '@bottega/platform/kernel';
import { formatWhen } from '@bottega/platform/web';

export interface Deadline {
  /** How the day is called from where the reader stands. */
  day: 'over' | 'today' | 'tomorrow' | 'later';
  date: string;
  time: string;
}

const DAY = 24 * 3_600_000;

/** Until when, as one says it: «oggi alle 18:30», «domani alle 18:30», «gio 14 gen alle 18:30». */
export function deadlineAt(until: Date, now: Date, lang: Locale, zone: string): Deadline {
  const say = (style: 'day' | 'time') => formatWhen({ from: until, style, lang, now, zone });
  return { day: dayOf(until, now, zone), date: say('day'), time: say('time') };
}

function dayOf(until: Date, now: Date, timeZone: string): Deadline['day'] {
  if (until <= now) return 'over';
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone });
  const midnight = (instant: Date) => Date.parse(calendar.format(instant));
  const days = (midnight(until) - midnight(now)) / DAY;
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'later';
}
