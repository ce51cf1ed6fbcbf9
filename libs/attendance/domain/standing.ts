import { Mark, minutesOf, SessionPeriod, sessionMinutes } from './attendance';
import { canStillMiss, Margin, meetsThreshold, minutesNeeded, PercentTenths, shareOf } from './attendance-threshold';

export interface AttendedSession {
  readonly period: SessionPeriod;
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
  const totalMinutes = sum(counted.map(({ period }) => sessionMinutes(period)));
  const attendedMinutes = sum(counted.map(({ mark, period }) => minutesOf(mark, period)));
  const open = counted.filter(({ mark }) => mark.kind === 'unmarked').map(({ period }) => sessionMinutes(period));
  return {
    attendedMinutes,
    totalMinutes,
    share: shareOf(attendedMinutes, totalMinutes),
    threshold,
    granted: meetsThreshold(attendedMinutes, totalMinutes, threshold),
    reachable: attendedMinutes + sum(open) >= minutesNeeded(totalMinutes, threshold),
    canStillMiss: canStillMiss(attendedMinutes, open, totalMinutes, threshold),
  };
}

const sum = (minutes: readonly number[]) => minutes.reduce((total, each) => total + each, 0);
