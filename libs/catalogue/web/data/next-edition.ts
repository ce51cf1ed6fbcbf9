import { standingOf } from './standing';
import type { ComingEdition } from './views';

/** The one somebody would join: the first with a place, or else the first there is to wait for. */
export function nextEditionOf(editions: readonly ComingEdition[], now: Date): ComingEdition | undefined {
  const coming = editions.filter((edition) => ['bookable', 'full'].includes(standingOf(edition, now)));
  return coming.find(({ placesLeft }) => placesLeft > 0) ?? coming[0];
}
