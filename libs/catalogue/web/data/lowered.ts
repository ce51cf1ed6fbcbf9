import type { Locale, Money } from '@bottega/platform/kernel';
import type { Answer } from '@bottega/platform/web';

/** A price that is less for this reader than on the list, and why. */
export interface Lowered {
  price: Money;
  listPrice: Money;
  why: { label: string; amount: Money }[];
}

type Offer = Pick<Answer<'get', '/editions/{id}/offer'>, 'price' | 'listPrice' | 'steps'>;

/** Null when the reader pays what the list says, or nobody knows who they are. */
export function loweredOf({ price, listPrice, steps }: Offer, lang: Locale): Lowered | null {
  if (!price || !listPrice || price.amount >= listPrice.amount) return null;
  const lowering = steps.filter(({ amount }) => amount.amount < 0);
  return { price, listPrice, why: lowering.map(({ label, amount }) => ({ label: label[lang], amount })) };
}
