import {
  DAY_MINUTES,
  type LocalDate,
  type LocalSlot,
  addDays,
  dayBand,
  isUnambiguous,
  minutesOf,
  toPeriod,
  wallTime,
} from '@bottega/platform/kernel';
import { conflictsOf } from './conflicts';
import { type OpeningHours, openStretches } from './opening-hours';
import type { PlannedSession, WantedSession } from './planned-session';
import { contains, stretch } from './stretch';

export const SEARCH_DAYS = 14;
export const SUGGESTIONS = 3;
const STEP_MINUTES = 30;

export interface SlotSearch {
  readonly hours: OpeningHours;
  readonly planned: readonly PlannedSession[];
  /** Nothing is proposed before it. */
  readonly now: Date;
}

/**
 * The nearest slots, as long as the wanted one and at most one a day, in which its space and its instructors are free.
 * People who come outside working hours go on doing so: daytime takes the place of an evening or a weekend, and the
 * other way round, only when nothing else is free. Then the nearest day comes first, and in it the nearest time.
 */
export function nearestFreeSlots(wanted: WantedSession, search: SlotSearch): LocalSlot[] {
  const found = new Map<LocalDate, LocalSlot>();
  for (const alike of [true, false]) {
    for (const date of outwards(SEARCH_DAYS, 1).map((days) => addDays(wanted.slot.date, days))) {
      if (found.size === SUGGESTIONS) break;
      if (found.has(date)) continue;
      const slot = openSlotsOn(date, wanted.slot, search.hours)
        .filter((candidate) => (isDaytime(candidate) === isDaytime(wanted.slot)) === alike)
        .find((candidate) => isFree(candidate, wanted, search));
      if (slot) found.set(date, slot);
    }
  }
  return [...found.values()];
}

function openSlotsOn(date: LocalDate, { startTime, endTime, zone }: LocalSlot, hours: OpeningHours): LocalSlot[] {
  const { from, to } = stretch(startTime, endTime);
  const open = openStretches(date, hours);
  return outwards(DAY_MINUTES / STEP_MINUTES, STEP_MINUTES)
    .map((minutes) => from + minutes)
    .filter((start) => start >= 0 && start < DAY_MINUTES)
    .filter((start) => open.some((whole) => contains(whole, { from: start, to: start + to - from })))
    .map((start) => ({ date, startTime: wallTime(start), endTime: wallTime(start + to - from), zone }));
}

function isFree(slot: LocalSlot, wanted: WantedSession, { planned, now }: SlotSearch): boolean {
  if (!isUnambiguous(slot)) return false;
  const period = toPeriod(slot);
  const isAsLong = minutesOf(period) === minutesOf(wanted.period);
  return isAsLong && period.startsAt > now && conflictsOf({ ...wanted, period }, planned).length === 0;
}

const isDaytime = (slot: LocalSlot) => dayBand(slot) === 'daytime';

/** 0, 1, −1, 2, −2 … times a step: the near before the far, what comes later before what comes earlier. */
const outwards = (reach: number, step: number) => [
  0,
  ...Array.from({ length: reach }, (_, index) => (index + 1) * step).flatMap((far) => [far, -far]),
];
