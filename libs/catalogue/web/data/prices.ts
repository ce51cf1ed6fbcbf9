import type { Money } from '@bottega/platform/kernel';
import type { Affiliation, Prices } from './views';

export const AFFILIATIONS: readonly Affiliation[] = ['coworker', 'resident', 'external'];

export interface PriceLine {
  /** Whose price it is; `everyone` when there is only one. */
  who: Affiliation | 'everyone';
  price: Money;
  /** The reader's own. */
  own: boolean;
}

/** The prices of an edition, the reader's among them; one line when all pay the same. */
export function priceLines(prices: Prices, reader: Affiliation | null): PriceLine[] {
  const { from, to } = priceRange(prices);
  if (from.amount === to.amount) return [{ who: 'everyone', price: to, own: reader !== null }];
  return AFFILIATIONS.map((who) => ({ who, price: prices[who], own: who === reader }));
}

/** The least and the most anybody pays. */
export function priceRange(prices: Prices): { from: Money; to: Money } {
  const sorted = AFFILIATIONS.map((who) => prices[who]).toSorted((a, b) => a.amount - b.amount);
  return { from: sorted[0]!, to: sorted.at(-1)! };
}

/** What the reader pays, or, until it is known who they are, the least anybody does. */
export const priceFor = (prices: Prices, reader: Affiliation | null): Money =>
  reader ? prices[reader] : priceRange(prices).from;
