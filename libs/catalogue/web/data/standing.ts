import type { ComingEdition } from './views';

/** Whether somebody may take a place in an edition now, and if not, why. */
export type Standing = 'bookable' | 'full' | 'unpriced' | 'started' | 'postponed' | 'cancelled';

export function standingOf(edition: ComingEdition, now: Date): Standing {
  const { status, placesLeft, prices } = edition;
  if (status === 'cancelled' || status === 'postponed') return status;
  if (hasStarted(edition, now)) return 'started';
  if (placesLeft === 0) return 'full';
  return prices ? 'bookable' : 'unpriced';
}

const hasStarted = ({ status, startsAt }: ComingEdition, now: Date): boolean =>
  status === 'running' || status === 'closed' || (startsAt !== null && new Date(startsAt) <= now);
