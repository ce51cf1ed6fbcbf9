import { type Mark, markAs, type MarkKind } from '@bottega/attendance/domain';

/** What somebody who came late by a little loses, until it is said how much. */
const USUALLY = 10;

/** One tap: there, away, there again. A mark with minutes is not lost to a tap: null, and its row opens. */
export function nextMark({ kind }: Mark): Mark | null {
  if (kind === 'present') return markAs('absent');
  return kind === 'unmarked' || kind === 'absent' ? markAs('present') : null;
}

/** The mark of a kind just chosen, with the minutes that are likeliest: those gone by so far, or a few. */
export function chosenMark(kind: MarkKind, sessionMinutes: number, likely: number | null): Mark {
  const lost = within(likely ?? USUALLY, sessionMinutes);
  if (kind === 'late') return markAs(kind, { lateMinutes: lost });
  return kind === 'left-early' ? markAs(kind, { leftEarlyMinutes: lost }) : markAs(kind);
}

/** Between one minute and all but one. */
export const within = (minutes: number, sessionMinutes: number): number =>
  Math.max(1, Math.min(minutes, sessionMinutes - 1));
