/** Why somebody whose turn it is cannot be given a place now; they keep their turn. */
export const PASS_REASONS = [
  'too-few-places',
  'clash',
  'consent-missing',
  'minor-needs-staff',
  'no-entitlement',
] as const;
export type PassReason = (typeof PASS_REASONS)[number];

/** Somebody in line, in the order of the queue. */
export interface Turn {
  id: string;
  /** Places wanted together: all of them or none. */
  places: number;
  /** What stands in the way today, whatever the places left. */
  obstacle: Exclude<PassReason, 'too-few-places'> | null;
}

export interface Share {
  served: Turn[];
  passedOver: { turn: Turn; reason: PassReason }[];
  left: number;
}

/**
 * Shares the free places out in the order of the queue. Whoever cannot be served now is passed over and keeps the turn;
 * once no place is left nobody has been passed over: it simply is not their turn yet.
 */
export function shareOut(free: number, turns: readonly Turn[]): Share {
  const share: Share = { served: [], passedOver: [], left: free };
  for (const turn of turns) {
    if (share.left <= 0) break;
    const reason = turn.obstacle ?? (turn.places > share.left ? 'too-few-places' : null);
    if (reason) share.passedOver.push({ turn, reason });
    else {
      share.served.push(turn);
      share.left -= turn.places;
    }
  }
  return share;
}

/** Beyond a family, places for many are reserved by staff. */
export const MOST_TOGETHER = 4;

const HOUR = 3_600_000;
const OFFER_LASTS = 24 * HOUR;

/** An offer stands for 24 hours; when the start is nearer than two days, for half of the time that is left. */
export function offerDeadline(now: Date, startsAt: Date | null): Date {
  const half = startsAt ? (startsAt.getTime() - now.getTime()) / 2 : Infinity;
  return new Date(now.getTime() + Math.min(OFFER_LASTS, half));
}

/** When to remind of an offer nobody has answered: a sixth of its time before it ends. */
export const offerReminderAt = (offeredAt: Date, until: Date): Date =>
  new Date(until.getTime() - (until.getTime() - offeredAt.getTime()) / 6);
