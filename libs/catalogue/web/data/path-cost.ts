import type { Money } from '@bottega/platform/kernel';
import { nextEditionOf } from './next-edition';
import { AFFILIATIONS } from './prices';
import type { PathCourse, Prices } from './views';

/** What courses taken one at a time come to, each at the list price of the edition one would join. */
export interface PathCost {
  /** Of those that have a price; null when none has. */
  sum: Prices | null;
  /** Those without a date, and so without a price. */
  unpriced: PathCourse[];
}

export function costOf(courses: readonly PathCourse[], now: Date): PathCost {
  const prices = courses.map(({ editions }) => nextEditionOf(editions, now)?.prices ?? null);
  const known = prices.filter((each) => each !== null);
  return { sum: known.length > 0 ? known.reduce(add) : null, unpriced: courses.filter((_, index) => !prices[index]) };
}

const add = (one: Prices, other: Prices): Prices =>
  Object.fromEntries(AFFILIATIONS.map((who) => [who, plus(one[who], other[who])])) as Prices;

const plus = (one: Money, other: Money): Money => ({ ...one, amount: one.amount + other.amount });
