import { euro, type Money } from '@bottega/platform/kernel';

/** How much a price is lowered: by so many hundredths of it, or by a sum. */
export type Cut = { percent: number; amount: null } | { percent: null; amount: Money };

/** What it takes off a price: never more than there is; parts of a cent in favour of who pays. */
export function cutOf({ percent, amount }: Cut, price: Money): Money {
  if (amount) return euro(Math.min(amount.amount, price.amount));
  return euro(Math.ceil((price.amount * percent) / 100));
}
