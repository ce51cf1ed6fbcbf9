import { DAY_MINUTES, dayBand, type DayBand, minuteOfDay } from '@bottega/platform/kernel';
import type { ComingEdition } from './views';

export interface FirstSession {
  startsAt: string;
  endsAt: string;
  band: DayBand;
}

/** When an edition begins, and in which part of the week; undefined while it has no dates. */
export function firstSessionOf(edition: ComingEdition): FirstSession | undefined {
  const { startsAt, startsOn, startTime, endTime } = edition;
  if (!startsAt || !startsOn || !startTime || !endTime) return undefined;
  const minutes = (minuteOfDay(endTime) - minuteOfDay(startTime) + DAY_MINUTES) % DAY_MINUTES;
  const endsAt = new Date(new Date(startsAt).getTime() + minutes * 60_000).toISOString();
  return { startsAt, endsAt, band: dayBand({ date: startsOn, startTime }) };
}
