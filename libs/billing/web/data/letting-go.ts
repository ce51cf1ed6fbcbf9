import { priceOf, reduceLine, sharesOf } from '@bottega/billing/domain';
import { type Money, subtractMoney, sumMoney } from '@bottega/platform/kernel';
import type { Order } from '../order-list';

export type OrderLine = Order['lines'][number];

export interface LetGo {
  /** What the line asks for then. */
  price: Money;
  /** What goes back of what came in for it. */
  back: Money;
}

/** The lines of which something can still be let go. */
export const reducible = ({ lines }: Order): OrderLine[] =>
  lines.filter((line) => line.status === 'active' && priceOf(line).amount > 0);

/** What letting go of that much of a line would do, by the rule the server follows. */
export function lettingGo({ paid, lines }: Order, line: OrderLine, by: Money): LetGo {
  const share = sharesOf({ paid, owed: sumMoney(lines.map(({ owed }) => owed)) }, lines).get(line.id)!;
  const change = reduceLine(line, share, by);
  return { price: priceOf({ ...line, ...change }), back: subtractMoney(change.owed, line.owed) };
}
