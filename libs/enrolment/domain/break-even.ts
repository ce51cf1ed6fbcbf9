import { euro, type Money } from '@bottega/platform/kernel';

/** What an edition costs the centre: once, and again for each who takes part. */
export interface EditionCosts {
  fixed: Money;
  perPerson: Money;
}

/** What those enrolled were asked, all together. */
export interface Asked {
  places: number;
  total: Money;
}

/**
 * How many places cover the costs, at the average of what those enrolled were asked; null when no number of them does.
 * Asked of `lowestPrice` for one, it says how it looks while nobody has enrolled.
 */
export function breakEven({ fixed, perPerson }: EditionCosts, { places, total }: Asked): number | null {
  if (fixed.amount === 0 && total.amount >= perPerson.amount * places) return 0;
  const margin = total.amount - perPerson.amount * places;
  return margin > 0 ? Math.ceil((fixed.amount * places) / margin) : null;
}

/** One place at the lowest price that is a price: what to reckon with before anybody has enrolled. */
export function atLowestPrice(prices: readonly Money[]): Asked {
  const paying = prices.map(({ amount }) => amount).filter((amount) => amount > 0);
  return { places: 1, total: euro(paying.length > 0 ? Math.min(...paying) : 0) };
}

/** What would be left over, or missing when negative, were it held as it stands. */
export const balance = ({ fixed, perPerson }: EditionCosts, { places, total }: Asked): Money =>
  euro(total.amount - fixed.amount - perPerson.amount * places);
