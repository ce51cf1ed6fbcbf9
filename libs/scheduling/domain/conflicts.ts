import { type DomainError, localDate, localTime, overlaps } from '@bottega/platform/kernel';
import { type Occupancy, type PlannedSession, occupanciesOf } from './planned-session';
import { schedulingErrors } from './scheduling.errors';

/** What a session cannot have because another one holds it. */
export interface Conflict {
  readonly session: PlannedSession;
  readonly occupancy: Occupancy;
}

/** Everything a wanted session collides with; a session that moves does not collide with itself. */
export function conflictsOf(wanted: PlannedSession, planned: readonly PlannedSession[]): Conflict[] {
  const needed = occupanciesOf(wanted);
  return planned
    .filter((session) => session.id !== wanted.id)
    .flatMap((session) => occupanciesOf(session).map((occupancy) => ({ session, occupancy })))
    .filter(({ occupancy }) => needed.some((need) => collide(need, occupancy)));
}

const collide = (a: Occupancy, b: Occupancy) =>
  a.kind === b.kind && a.resourceId === b.resourceId && overlaps(a.period, b.period);

/** A conflict in words: who has the space or the instructor, and until when, as the clocks there show it. */
export function conflictError({ session, occupancy }: Conflict, resourceName: string, zone: string): DomainError {
  const { period, title, id: sessionId } = session;
  const collision = {
    sessionId,
    title,
    date: localDate(period.startsAt, zone),
    startTime: localTime(period.startsAt, zone),
    endTime: localTime(period.endsAt, zone),
  };
  if (occupancy.kind === 'instructor') {
    return schedulingErrors('instructor-busy', { instructor: resourceName, ...collision });
  }
  return schedulingErrors('space-busy', {
    space: resourceName,
    ...collision,
    heldFrom: localTime(occupancy.period.startsAt, zone),
    heldUntil: localTime(occupancy.period.endsAt, zone),
  });
}
