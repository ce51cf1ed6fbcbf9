import type { InstructorCard } from './instructor-card';

/** For the page of a person: loaded with it. Needs the words of `scheduling`. */
export const instructorPiece = (): Promise<typeof InstructorCard> =>
  import('./instructor-card').then((m) => m.InstructorCard);
