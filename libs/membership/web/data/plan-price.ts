import type { Money } from '@bottega/platform/kernel';
import type { Affiliation, Plan } from './views';

export const AFFILIATIONS: readonly Affiliation[] = ['coworker', 'resident', 'external'];

export interface PlanPrice {
  who: Affiliation | 'everyone';
  price: Money;
  /** The reader's own. */
  own: boolean;
}

/** What each pays, the reader's among them; one line when all pay the same. */
export function planPrices({ prices }: Plan, reader: Affiliation | null): PlanPrice[] {
  if (!prices) return [];
  const alike = AFFILIATIONS.every((who) => prices[who].amount === prices.external.amount);
  if (alike) return [{ who: 'everyone', price: prices.external, own: reader !== null }];
  return AFFILIATIONS.map((who) => ({ who, price: prices[who], own: who === reader }));
}

/** What one of what it grants comes to, for the reader or, not knowing them, for whoever comes from outside. */
export function priceEach({ grant, prices }: Plan, reader: Affiliation | null): Money | null {
  const price = prices?.[reader ?? 'external'];
  if (!grant || !price || price.amount === 0) return null;
  return { ...price, amount: Math.round(price.amount / grant.amount) };
}
