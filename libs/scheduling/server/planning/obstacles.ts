import { type DomainError, refusalOf } from '@bottega/platform/kernel';
import {
  checkFits,
  checkOpen,
  type Conflict,
  conflictsOf,
  type PlannedSession,
  type SpaceNeeds,
  type WantedSession,
} from '@bottega/scheduling/domain';
import type { Place } from './planning-facts';

/** Why a session cannot be held as wanted: a rule that says no, or another session that has what it needs. */
export type Obstacle = DomainError | Conflict;

export interface Wish {
  wanted: WantedSession;
  place: Place;
  needs: SpaceNeeds;
  /** Staff know that the venue is closed then, and want it all the same. */
  evenIfClosed: boolean;
}

export function obstaclesTo(
  { wanted, place, needs, evenIfClosed }: Wish,
  planned: readonly PlannedSession[],
): Obstacle[] {
  const staysOpen = evenIfClosed || place.remote;
  return [
    ...refusals(() => checkFits(place, needs)),
    ...(staysOpen ? [] : refusals(() => checkOpen(wanted.slot, { name: place.venueName, hours: place.hours }))),
    ...conflictsOf(wanted, planned),
  ];
}

const refusals = (check: () => void): DomainError[] => [refusalOf(check)].filter((refusal) => refusal !== null);
