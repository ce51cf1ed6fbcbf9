import {
  type Label,
  type LocalDate,
  type LocalSlot,
  type WallTime,
  type Weekday,
  addDays,
  weekday,
  italianHolidayOn,
} from '@bottega/platform/kernel';
import { schedulingErrors } from './scheduling.errors';
import { type Stretch, contains, joined, laterBy, stretch } from './stretch';

/** Every week on a day, from a time to another; closing at or before the opening means after midnight. */
export interface Opening {
  readonly weekday: Weekday;
  readonly opensAt: WallTime;
  readonly closesAt: WallTime;
}

/** Days on which nobody comes, both included: August, the patron saint, works. */
export interface Closure {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly reason: string;
}

export interface OpeningHours {
  readonly openings: readonly Opening[];
  readonly closures: readonly Closure[];
  /** Whether it stays closed on national holidays. */
  readonly keepsHolidays: boolean;
}

/** Why a slot does not fit: nobody comes that day, or the day has other hours. */
export type Closed =
  | { readonly because: 'day-off'; readonly date: LocalDate; readonly reason: Label }
  | { readonly because: 'hours'; readonly date: LocalDate; readonly hours: readonly string[] };

export const isOpen = (slot: LocalSlot, hours: OpeningHours): boolean => whyClosed(slot, hours) === undefined;

export function whyClosed({ date, startTime, endTime }: LocalSlot, hours: OpeningHours): Closed | undefined {
  const wanted = stretch(startTime, endTime);
  if (openStretches(date, hours).some((open) => contains(open, wanted))) return undefined;
  const reason = dayOff(date, hours);
  return reason ? { because: 'day-off', date, reason } : { because: 'hours', date, hours: hoursOn(date, hours) };
}

/** Why nobody comes that day, if so: a holiday or a weekday without hours. */
export function dayOff(date: LocalDate, hours: OpeningHours): Label | undefined {
  const isRest = openingsOn(date, hours).length === 0;
  return holidayOn(date, hours) ?? (isRest ? { it: 'giorno di riposo', en: 'weekly day off' } : undefined);
}

/** The closure or the national holiday that falls on a day: what a series skips. */
export function holidayOn(date: LocalDate, { closures, keepsHolidays }: OpeningHours): Label | undefined {
  const closure = closures.find(({ from, to }) => from <= date && date <= to);
  if (closure) return { it: closure.reason, en: closure.reason };
  const holiday = keepsHolidays && italianHolidayOn(date);
  return holiday ? { it: holiday.nameIt, en: holiday.nameEn } : undefined;
}

export function checkOpen(slot: LocalSlot, venue: { readonly name: string; readonly hours: OpeningHours }): void {
  const closed = whyClosed(slot, venue.hours);
  if (!closed) return;
  throw closed.because === 'day-off'
    ? schedulingErrors('venue-closed', { venue: venue.name, date: closed.date, reason: closed.reason })
    : schedulingErrors('outside-opening-hours', { venue: venue.name, date: closed.date, hours: closed.hours });
}

/** When the doors are open, in minutes from that day's midnight: the night before and the day after may reach into it. */
export function openStretches(date: LocalDate, hours: OpeningHours): Stretch[] {
  const stretches = [-1, 0, 1].flatMap((days) => {
    const day = addDays(date, days);
    if (dayOff(day, hours)) return [];
    return openingsOn(day, hours).map(({ opensAt, closesAt }) => laterBy(days, stretch(opensAt, closesAt)));
  });
  return joined(stretches);
}

const openingsOn = (date: LocalDate, { openings }: OpeningHours) =>
  openings.filter((opening) => opening.weekday === weekday(date));

const hoursOn = (date: LocalDate, hours: OpeningHours) =>
  openingsOn(date, hours)
    .map(({ opensAt, closesAt }) => `${opensAt}–${closesAt}`)
    .sort();
