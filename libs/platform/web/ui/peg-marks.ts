export type Peg = 'taken' | 'held' | 'free';

/** Beyond this many squares nobody counts: a bar says it better. */
export const MOST_PEGS = 30;

export interface PegCount {
  total: number;
  taken: number;
  held: number;
}

/** One square a thing: first those taken, then those held for somebody, then the free ones. */
export function pegMarks({ total, taken, held }: PegCount): Peg[] {
  return Array.from({ length: total }, (_, index) =>
    index < taken ? 'taken' : index < taken + held ? 'held' : 'free',
  );
}
