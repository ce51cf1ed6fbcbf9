import { schedulingErrors } from './scheduling.errors';

/** A cancelled session stays on calendars, struck through, and holds neither a space nor anybody. */
export const SESSION_STATUSES = ['planned', 'cancelled'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** What was held, or will not be, is no longer moved: it was lived or told about as it is. */
export function checkMovable(
  session: { readonly id: string; readonly status: SessionStatus; readonly endsAt: Date },
  now: Date,
): void {
  if (session.status === 'cancelled') throw schedulingErrors('session-cancelled', { sessionId: session.id });
  if (session.endsAt <= now) throw schedulingErrors('session-over', { sessionId: session.id });
}
