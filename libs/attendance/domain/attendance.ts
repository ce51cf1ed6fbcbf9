import { attendanceErrors } from './attendance.errors';

/** When a session runs. Its length is a difference of instants, so a night when the clocks change counts right. */
export interface SessionPeriod {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export const markKinds = ['unmarked', 'present', 'late', 'left-early', 'absent', 'justified'] as const;
export type MarkKind = (typeof markKinds)[number];

/** What the register says of one person at one session. Late *and* gone early is `late`, with both minutes. */
export interface Mark {
  readonly kind: MarkKind;
  readonly lateMinutes: number;
  readonly leftEarlyMinutes: number;
}

export function markAs(kind: MarkKind, lost: Partial<Omit<Mark, 'kind'>> = {}): Mark {
  return { kind, lateMinutes: lost.lateMinutes ?? 0, leftEarlyMinutes: lost.leftEarlyMinutes ?? 0 };
}

export const unmarked: Mark = markAs('unmarked');

export function sessionMinutes({ startsAt, endsAt }: SessionPeriod): number {
  return Math.floor((endsAt.getTime() - startsAt.getTime()) / 60_000);
}

/** The minutes a mark is worth. A session shortened after it was taken never makes them negative. */
export function minutesOf(mark: Mark, session: SessionPeriod): number {
  if (!wasThere(mark)) return 0;
  return Math.max(0, sessionMinutes(session) - mark.lateMinutes - mark.leftEarlyMinutes);
}

export function wasThere({ kind }: Mark): boolean {
  return kind === 'present' || kind === 'late' || kind === 'left-early';
}

export function sameMark(one: Mark, other: Mark): boolean {
  return (
    one.kind === other.kind && one.lateMinutes === other.lateMinutes && one.leftEarlyMinutes === other.leftEarlyMinutes
  );
}

export function checkMark(mark: Mark, session: SessionPeriod): void {
  if (!fits(mark, sessionMinutes(session))) {
    throw attendanceErrors('mark-invalid', { kind: mark.kind, sessionMinutes: sessionMinutes(session) });
  }
}

function fits({ kind, lateMinutes: late, leftEarlyMinutes: leftEarly }: Mark, whole: number): boolean {
  if (![late, leftEarly].every((minutes) => Number.isInteger(minutes) && minutes >= 0)) return false;
  if (kind === 'late') return late > 0 && late + leftEarly < whole;
  if (kind === 'left-early') return leftEarly > 0 && late === 0 && leftEarly < whole;
  return late === 0 && leftEarly === 0;
}
