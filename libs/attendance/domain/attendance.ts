import { minutesOf, Period } from '@bottega/platform/kernel';
import { attendanceErrors } from './attendance.errors';

export const MARK_KINDS = ['unmarked', 'present', 'late', 'left-early', 'absent', 'justified'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** What the register says of one person at one session. Late *and* gone early is `late`, with both minutes. */
export interface Mark {
  readonly kind: MarkKind;
  readonly lateMinutes: number;
  readonly leftEarlyMinutes: number;
}

export function markAs(kind: MarkKind, lost: Partial<Omit<Mark, 'kind'>> = {}): Mark {
  return { kind, lateMinutes: lost.lateMinutes ?? 0, leftEarlyMinutes: lost.leftEarlyMinutes ?? 0 };
}

export const UNMARKED: Mark = markAs('unmarked');

/** The minutes a mark is worth. A session shortened after it was taken never makes them negative. */
export function attendedMinutes(mark: Mark, session: Period): number {
  if (!wasThere(mark)) return 0;
  return Math.max(0, minutesOf(session) - mark.lateMinutes - mark.leftEarlyMinutes);
}

export function wasThere({ kind }: Mark): boolean {
  return kind === 'present' || kind === 'late' || kind === 'left-early';
}

export function sameMark(one: Mark, other: Mark): boolean {
  return (
    one.kind === other.kind && one.lateMinutes === other.lateMinutes && one.leftEarlyMinutes === other.leftEarlyMinutes
  );
}

export function checkMark(mark: Mark, session: Period): void {
  const sessionMinutes = minutesOf(session);
  if (!fits(mark, sessionMinutes)) throw attendanceErrors('mark-invalid', { kind: mark.kind, sessionMinutes });
}

function fits({ kind, lateMinutes: late, leftEarlyMinutes: leftEarly }: Mark, whole: number): boolean {
  if (![late, leftEarly].every((minutes) => Number.isInteger(minutes) && minutes >= 0)) return false;
  if (kind === 'late') return late > 0 && late + leftEarly < whole;
  if (kind === 'left-early') return leftEarly > 0 && late === 0 && leftEarly < whole;
  return late === 0 && leftEarly === 0;
}
