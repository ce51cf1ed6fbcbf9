import type { PublicSession } from './views';

export type SessionNote = 'cancelled' | 'running' | 'waiting' | 'full' | 'places';

/** The one thing to say of a session in a list: whether there is still a way in. */
export function noteOf({ status, editionStatus, isFirst, placesLeft, waiting }: PublicSession): SessionNote {
  if (status === 'cancelled') return 'cancelled';
  const takesPeople = editionStatus === 'open' || editionStatus === 'confirmed';
  if (!takesPeople || !isFirst) return 'running';
  if (placesLeft > 0) return 'places';
  return waiting > 0 ? 'waiting' : 'full';
}
