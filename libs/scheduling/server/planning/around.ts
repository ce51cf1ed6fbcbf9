import type { PlannedSession } from '@bottega/scheduling/domain';

const DAY_MS = 86_400_000;

/** From the first to the last of these sessions, and some days before and after. */
export function around(sessions: readonly PlannedSession[], days: number): { from: Date; to: Date } {
  const starts = sessions.map(({ period }) => period.startsAt.getTime());
  const ends = sessions.map(({ period }) => period.endsAt.getTime());
  return { from: new Date(Math.min(...starts) - days * DAY_MS), to: new Date(Math.max(...ends) + days * DAY_MS) };
}
