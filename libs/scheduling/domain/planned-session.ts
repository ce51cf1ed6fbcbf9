import { type LocalSlot, type Period, widen } from '@bottega/platform/kernel';

/** A session as far as planning goes: when it is, and what nobody else may have meanwhile. */
export interface PlannedSession {
  readonly id: string;
  /** The title of its course, to name it to whoever collides with it. */
  readonly title: string;
  readonly period: Period;
  /** None when it is held remotely. */
  readonly spaceId: string | null;
  readonly setUpMinutes: number;
  readonly clearUpMinutes: number;
  readonly instructorIds: readonly string[];
}

/** A space or an instructor held by a session: a space also while it is set up and cleared. */
export interface Occupancy {
  readonly sessionId: string;
  readonly kind: 'space' | 'instructor';
  readonly resourceId: string;
  readonly period: Period;
}

export function occupanciesOf(session: PlannedSession): Occupancy[] {
  const { id: sessionId, period, spaceId, setUpMinutes, clearUpMinutes, instructorIds } = session;
  const instructors = instructorIds.map(
    (resourceId) => ({ sessionId, kind: 'instructor', resourceId, period }) as const,
  );
  if (spaceId === null) return instructors;
  const withSetUp = widen(period, setUpMinutes, clearUpMinutes);
  return [{ sessionId, kind: 'space', resourceId: spaceId, period: withSetUp }, ...instructors];
}

/** A session somebody would like to hold, with the local time its period comes from. */
export interface WantedSession extends PlannedSession {
  readonly slot: LocalSlot;
}
