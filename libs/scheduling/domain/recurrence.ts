import {
  type LocalDate,
  type LocalSlot,
  type Weekday,
  type WallTime,
  addDays,
  daysBetween,
  weekday,
} from '@bottega/platform/kernel';
import { schedulingErrors } from './scheduling.errors';

/** "Every Tuesday and Thursday 18:30–21:00 from 12 January, ten times" — or until a day, included. */
export interface WeeklyRecurrence {
  readonly weekdays: readonly Weekday[];
  readonly from: LocalDate;
  readonly ends: { readonly count: number } | { readonly until: LocalDate };
  readonly startTime: WallTime;
  readonly endTime: WallTime;
  readonly zone: string;
}

export interface ExpandedRecurrence {
  readonly slots: readonly LocalSlot[];
  /** The days that would have had a session: they are made up for by a count, not by an end date. */
  readonly skipped: readonly LocalDate[];
}

export const RECURRENCE_MAX = 200;
export const RECURRENCE_YEARS = 4;

/** The slots of a weekly series in local time, leaving out the days on which nobody comes: holidays, closures. */
export function expandRecurrence(
  recurrence: WeeklyRecurrence,
  isSkipped: (date: LocalDate) => boolean = () => false,
): ExpandedRecurrence {
  const { ends, startTime, endTime, zone } = recurrence;
  const slots: LocalSlot[] = [];
  const skipped: LocalDate[] = [];

  for (const date of datesOf(recurrence)) {
    if ('count' in ends && slots.length >= ends.count) break;
    if (slots.length === RECURRENCE_MAX) throw tooLong();
    if (isSkipped(date)) skipped.push(date);
    else slots.push({ date, startTime, endTime, zone });
  }

  if (slots.length === 0) throw schedulingErrors('recurrence-empty');
  return { slots, skipped };
}

function* datesOf({ weekdays, from, ends }: WeeklyRecurrence): Iterable<LocalDate> {
  if (weekdays.length === 0) return;
  const lastDay = 'until' in ends ? daysBetween(from, ends.until) : Infinity;
  for (let day = 0; day <= lastDay; day++) {
    if (day > RECURRENCE_YEARS * 366) throw tooLong();
    const date = addDays(from, day);
    if (weekdays.includes(weekday(date))) yield date;
  }
}

const tooLong = () => schedulingErrors('recurrence-too-long', { most: RECURRENCE_MAX, years: RECURRENCE_YEARS });
