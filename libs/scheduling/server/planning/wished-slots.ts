import type { Disambiguation, Label, LocalDate, LocalSlot, WallTime, Weekday } from '@bottega/platform/kernel';
import { expandRecurrence, holidayOn, schedulingErrors } from '@bottega/scheduling/domain';
import type { Place } from './planning-facts';

export interface WishedSlot {
  date: LocalDate;
  startTime: WallTime;
  endTime: WallTime;
  /** Which of the two, when the clocks go back and a time comes twice. */
  disambiguation?: Disambiguation;
}

export interface WishedSeries {
  weekdays: Weekday[];
  from: LocalDate;
  startTime: WallTime;
  endTime: WallTime;
  /** One of the two ends it. */
  count?: number;
  until?: LocalDate;
  skipHolidays?: boolean;
}

export interface SkippedDay {
  date: LocalDate;
  reason: Label;
}

/** The slots of a single session or of a weekly series, where the place is; and the days on which nobody comes. */
export function wishedSlots(
  { slot, recurrence }: { slot?: WishedSlot; recurrence?: WishedSeries },
  { zone, hours }: Place,
): { slots: LocalSlot[]; skipped: SkippedDay[] } {
  if (slot && !recurrence) {
    const { date, startTime, endTime } = slot;
    return { slots: [{ date, startTime, endTime, zone }], skipped: [] };
  }
  if (!recurrence || slot) throw schedulingErrors('slot-or-recurrence');
  const { count, until, skipHolidays = true, ...weekly } = recurrence;
  if ((count === undefined) === (until === undefined)) throw schedulingErrors('slot-or-recurrence');
  const ends = count === undefined ? { until: until! } : { count };
  const { slots, skipped } = expandRecurrence(
    { ...weekly, ends, zone },
    (date) => skipHolidays && holidayOn(date, hours) !== undefined,
  );
  return { slots: [...slots], skipped: skipped.map((date) => ({ date, reason: holidayOn(date, hours)! })) };
}
