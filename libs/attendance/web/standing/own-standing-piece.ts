import type { OwnStanding } from './own-standing';

/** For the page of one's own place in a course: loaded with it. Needs the words of `attendance-standing`. */
export const ownStandingPiece = (): Promise<typeof OwnStanding> => import('./own-standing').then((m) => m.OwnStanding);
