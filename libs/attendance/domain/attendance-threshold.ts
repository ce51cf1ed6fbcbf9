import { attendanceErrors } from './attendance.errors';

/** A share in tenths of a percent: 75 % is 750. An integer, because between 74.9 and 75.0 no float may decide. */
export type PercentTenths = number;

const WHOLE: PercentTenths = 1000;

export function checkThreshold(threshold: PercentTenths): void {
  if (!Number.isInteger(threshold) || threshold < 0 || threshold > WHOLE) throw attendanceErrors('threshold-invalid');
}

/** Whoever was never there has not attended, whatever the threshold. */
export function meetsThreshold(attendedMinutes: number, totalMinutes: number, threshold: PercentTenths): boolean {
  return attendedMinutes > 0 && attendedMinutes * WHOLE >= threshold * totalMinutes;
}

/** Rounded down, so that a share below the threshold is never written as if it met it. */
export function shareOf(attendedMinutes: number, totalMinutes: number): PercentTenths {
  return totalMinutes === 0 ? 0 : floorDivide(attendedMinutes * WHOLE, totalMinutes);
}

export function minutesNeeded(totalMinutes: number, threshold: PercentTenths): number {
  return Math.max(1, -floorDivide(-threshold * totalMinutes, WHOLE));
}

export interface Margin {
  readonly minutes: number;
  /** Whole sessions that may be missed whichever they are: the longest are counted first. */
  readonly sessions: number;
}

/** How much of the sessions still to be marked may be missed without falling below the threshold. */
export function canStillMiss(
  attendedMinutes: number,
  openSessions: readonly number[],
  totalMinutes: number,
  threshold: PercentTenths,
): Margin {
  const open = openSessions.reduce((sum, minutes) => sum + minutes, 0);
  const spare = attendedMinutes + open - minutesNeeded(totalMinutes, threshold);
  const minutes = Math.min(open, Math.max(0, spare));
  return { minutes, sessions: wholeSessionsWithin(minutes, openSessions) };
}

function wholeSessionsWithin(minutes: number, sessions: readonly number[]): number {
  let left = minutes;
  const longestFirst = sessions.toSorted((a, b) => b - a);
  const firstTooLong = longestFirst.findIndex((length) => (left -= length) < 0);
  return firstTooLong === -1 ? sessions.length : firstTooLong;
}

function floorDivide(dividend: number, divisor: number): number {
  const rest = ((dividend % divisor) + divisor) % divisor;
  return (dividend - rest) / divisor;
}
