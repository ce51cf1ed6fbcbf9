import type { PlaceKept } from './place-kept';

/** For the pages of orders: loaded with those that show it. Needs the words of `enrolment`. */
export const placeKeptPiece = (): Promise<typeof PlaceKept> => import('./place-kept').then((m) => m.PlaceKept);
