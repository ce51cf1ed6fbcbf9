import { conflictsOf } from './conflicts';
import { type OpeningHours, isOpen } from './opening-hours';
import type { PlannedSession, WantedSession } from './planned-session';
import { type Space, type SpaceNeeds, fits } from './space';

export interface VenueSpaces {
  readonly hours: OpeningHours;
  readonly spaces: readonly Space[];
}

/**
 * The other spaces in which a session could be held at the time it wants: open, free, and fit for its needs; those it
 * fills best first. None when an instructor is elsewhere, since no space would help.
 */
export function freeSpaces(
  wanted: WantedSession,
  needs: SpaceNeeds,
  venues: readonly VenueSpaces[],
  planned: readonly PlannedSession[],
): Space[] {
  const isFree = (space: Space) => conflictsOf({ ...wanted, spaceId: space.id }, planned).length === 0;
  return venues
    .filter(({ hours }) => isOpen(wanted.slot, hours))
    .flatMap(({ spaces }) => spaces)
    .filter((space) => space.id !== wanted.spaceId && fits(space, needs) && isFree(space))
    .sort((a, b) => a.capacity - b.capacity || a.name.localeCompare(b.name, 'it'));
}
