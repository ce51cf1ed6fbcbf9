import type { Edition } from './views';

export interface SeatFacts {
  capacity: number;
  taken: number;
  left: number;
  minimum: number;
  /** How many more people are needed for the course to run. */
  missing: number;
  /** One or two left: said louder. */
  last: boolean;
  /** What the minimum means for the reader, when there is one and it is not yet all decided. */
  outlook: 'runs' | 'reached' | 'missing' | null;
}

export function seatsOf({ capacity, placesLeft, minimum, status }: Edition): SeatFacts {
  const taken = capacity - placesLeft;
  const missing = Math.max(0, minimum - taken);
  return {
    capacity,
    taken,
    left: placesLeft,
    minimum,
    missing,
    last: placesLeft === 1 || placesLeft === 2,
    outlook: outlookOf(status, minimum, missing),
  };
}

function outlookOf(status: Edition['status'], minimum: number, missing: number): SeatFacts['outlook'] {
  if (status === 'confirmed') return 'runs';
  if (status !== 'open' || minimum === 0) return null;
  return missing === 0 ? 'reached' : 'missing';
}
