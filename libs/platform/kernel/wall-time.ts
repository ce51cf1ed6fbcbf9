import { zoned } from './local-date';
import { timeErrors } from './time.errors';

/** What a clock on the wall shows, `18:30`: sorts and compares as text within a day. */
export type WallTime = string;

export const DAY_MINUTES = 24 * 60;

/** Whether a clock shows it: two digits each, from 00:00 to 23:59. */
export const isWallTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

export function minuteOfDay(time: WallTime): number {
  if (!isWallTime(time)) throw timeErrors('time-malformed', { time });
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The time so many minutes after midnight, going round the clock: minute 1500 is 01:00. */
export function wallTime(minute: number): WallTime {
  const onTheClock = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return [Math.floor(onTheClock / 60), onTheClock % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** What the clocks of a zone show at an instant. */
export const localTime = (instant: Date, zone: string): WallTime =>
  zoned(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' });
