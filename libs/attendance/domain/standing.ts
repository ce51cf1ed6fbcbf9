import { minutesOf, Period } from '@bottega/platform/kernel';
import { attendedMinutes, Mark } from './attendance';
import { canStillMiss, Margin, meetsThreshold, minutesNeeded, PercentTenths, shareOf } from './attendance-threshold';

export interface AttendedSession {
  readonly period: Period;
  readonly cancelled: boolean;
  readonly mark: Mark;
}

/** Where a participant stands in an edition. */
export interface Standing {
  readonly attendedMinutes: number;
  readonly totalMinutes: number;
  readonly share: PercentTenths;
  readonly threshold: PercentTenths;
  readonly granted: boolean;
  /** Whether the threshold can still be met by attending everything not yet marked. */
  readonly reachable: boolean;
  readonly canStillMiss: Margin;
}

/** Cancelled sessions do not count: neither in what was attended nor in the total. */
export function standingOf(sessions: readonly AttendedSession[], threshold: PercentTenths): Standing {
  const counted = sessions.filter((session) => !session.cancelled);
  const total = sum(counted.map(({ period }) => minutesOf(period)));
  const attended = sum(counted.map(({ mark, period }) => attendedMinutes(mark, period)));
  const open = counted.filter(({ mark }) => mark.kind === 'unmarked').map(({ period }) => minutesOf(period));
  return {
    attendedMinutes: attended,
    totalMinutes: total,
    share: shareOf(attended, total),
    threshold,
    granted: meetsThreshold(attended, total, threshold),
    reachable: attended + sum(open) >= minutesNeeded(total, threshold),
    canStillMiss: canStillMiss(attended, open, total, threshold),
  };
}

const sum = (minutes: readonly number[]) => minutes.reduce((all, each) => all + each, 0);
