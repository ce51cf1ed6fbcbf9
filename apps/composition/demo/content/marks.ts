import { type Mark, markAs } from '@bottega/attendance/domain';
import type { Dice } from './random';

interface Habit {
  readonly weight: number;
  /** How likely they come to a session, the further it goes. */
  readonly comes: (session: number) => number;
}

const HABITS: readonly Habit[] = [
  { weight: 84, comes: () => 0.94 },
  { weight: 9, comes: () => 0.6 },
  { weight: 7, comes: (session) => (session < 2 ? 1 : 0.05) },
];

/** What a person's habits make of a course of so many sessions. */
export function marksFor(sessions: number, dice: Dice): Mark[] {
  const { comes } = dice.weighed(HABITS);
  return Array.from({ length: sessions }, (_, session) =>
    dice.chance(comes(session)) ? there(dice) : markAs(dice.chance(0.3) ? 'justified' : 'absent'),
  );
}

/** Somebody who is always there, but for a late tram. */
export const faithfulMarks = (sessions: number): Mark[] =>
  Array.from({ length: sessions }, (_, session) =>
    session === 1 ? markAs('late', { lateMinutes: 15 }) : markAs('present'),
  );

function there(dice: Dice): Mark {
  const minutes = 5 * dice.between(1, 6);
  if (dice.chance(0.06)) return markAs('late', { lateMinutes: minutes });
  return dice.chance(0.03) ? markAs('left-early', { leftEarlyMinutes: minutes }) : markAs('present');
}
