import type { Label } from './errors';
import { timeErrors } from './time.errors';

/** A day on the wall calendar, `2027-01-21`: sorts and compares as text. */
export type LocalDate = string;

/** Where the organisation's clocks hang and its books are kept; venues have zones of their own. */
export const HOME_ZONE = 'Europe/Rome';

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const WEEKDAY_LABELS: Readonly<Record<Weekday, Label>> = {
  monday: { it: 'lunedì', en: 'Monday' },
  tuesday: { it: 'martedì', en: 'Tuesday' },
  wednesday: { it: 'mercoledì', en: 'Wednesday' },
  thursday: { it: 'giovedì', en: 'Thursday' },
  friday: { it: 'venerdì', en: 'Friday' },
  saturday: { it: 'sabato', en: 'Saturday' },
  sunday: { it: 'domenica', en: 'Sunday' },
};

/** The day it is at an instant, where the clocks show `zone`. */
export const localDate = (instant: Date, zone: string): LocalDate => zoned(instant, zone).toPlainDate().toString();

export const weekday = (date: LocalDate): Weekday => WEEKDAYS[plainDate(date).dayOfWeek - 1]!;

export const isWeekendDay = (day: Weekday): boolean => day === 'saturday' || day === 'sunday';

export const isWeekend = (date: LocalDate): boolean => isWeekendDay(weekday(date));

export const addDays = (date: LocalDate, days: number): LocalDate => plainDate(date).add({ days }).toString();

export const daysBetween = (from: LocalDate, to: LocalDate): number => plainDate(from).until(plainDate(to)).days;

export function zoned(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(knownZone(zone));
}

export function plainDate(date: LocalDate): Temporal.PlainDate {
  if (!isLocalDate(date)) throw timeErrors('date-malformed', { date });
  return Temporal.PlainDate.from(date);
}

/** Whether the calendar has such a day: 2027-02-29 is written well and yet does not exist. */
export function isLocalDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

export function knownZone(zone: string): string {
  if (!isZone(zone)) throw timeErrors('unknown-zone', { zone });
  return zone;
}

/** Asking costs more than all the rest of telling a local time, which a search for free slots does thousands of times. */
const zonesMet = new Set<string>();

/** Whether the time zone database has it; an offset such as `+01:00` knows no clock change and is not a zone. */
export function isZone(zone: string): boolean {
  if (zonesMet.has(zone)) return true;
  try {
    if (!/^[A-Za-z]/.test(zone) || !Intl.DateTimeFormat('en', { timeZone: zone })) return false;
    zonesMet.add(zone);
    return true;
  } catch {
    return false;
  }
}
