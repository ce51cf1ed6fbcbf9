import type { Locale } from '@bottega/platform/kernel';
import { HOME_ZONE } from '@bottega/platform/kernel';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** «tra 3 ore», «domani», «2 giorni fa»: only ever beside the date itself. Days are those of the calendar. */
export function fromNow(instant: Date, now: Date, lang: Locale): string {
  const distance = instant.getTime() - now.getTime();
  const words = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  if (Math.abs(distance) >= DAY) return words.format((dayOf(instant) - dayOf(now)) / DAY, 'day');
  const [unit, length] = Math.abs(distance) >= HOUR ? (['hour', HOUR] as const) : (['minute', MINUTE] as const);
  return words.format(Math.trunc(distance / length), unit);
}

/** Midnight, as if Greenwich had the home zone's calendar: two of them are whole days apart. */
function dayOf(instant: Date): number {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: HOME_ZONE });
  return Date.parse(calendar.format(instant));
}
