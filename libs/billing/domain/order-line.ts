import { addMoney, allocate, euro, type Money, subtractMoney, sumMoney } from '@bottega/platform/kernel';
import { billingErrors } from './billing.errors';
import type { OrderStatus, OrderSums } from './order';

export const LINE_STATUSES = ['active', 'cancelled'] as const;
export type LineStatus = (typeof LINE_STATUSES)[number];

/** One of the things an order is for. It lives and ends by itself, whatever becomes of the others. */
export interface LineSums {
  id: string;
  status: LineStatus;
  /** What was agreed. */
  amount: Money;
  /** What of it is not asked for any more. */
  forgone: Money;
  /** To be given back of what came in for it, done already or not. */
  owed: Money;
}

export type LineChange = Pick<LineSums, 'status' | 'forgone' | 'owed'>;

/** What it asks for now: while it stands its price, afterwards what is kept of it. */
export const priceOf = ({ amount, forgone }: LineSums): Money => subtractMoney(amount, forgone);

/**
 * What came in for each line. Those that ended keep theirs; the rest is shared by those that stand, in proportion to what
 * they ask: so that ending one changes nothing for the others.
 */
export function sharesOf(
  { paid, owed }: Pick<OrderSums, 'paid' | 'owed'>,
  lines: readonly LineSums[],
): Map<string, Money> {
  const ended = lines.filter(({ status }) => status === 'cancelled');
  const standing = lines.filter(({ status }) => status === 'active');
  const inHand = subtractMoney(subtractMoney(paid, owed), sumMoney(ended.map(priceOf)));
  const prices = standing.map((line) => priceOf(line).amount);
  const shares = prices.some((price) => price > 0) ? allocate(inHand, prices) : standing.map(() => euro(0));
  return new Map([
    ...ended.map((line) => [line.id, priceOf(line)] as const),
    ...standing.map(({ id }, index) => [id, shares[index]!] as const),
  ]);
}

/** It is not given any more: `back` of its share goes back, the rest is kept, and nothing else is asked for. */
export function endLine(line: LineSums, share: Money, back: Money): LineChange {
  const kept = subtractMoney(share, back);
  return { status: 'cancelled', forgone: subtractMoney(line.amount, kept), owed: addMoney(line.owed, back) };
}

/**
 * A part of its price is let go while it stands: less is asked, and what came in beyond that goes back.
 * @throws billing.more-than-its-price
 */
export function reduceLine(line: LineSums, share: Money, by: Money): LineChange {
  const price = priceOf(line);
  if (by.amount > price.amount) throw billingErrors('more-than-its-price', { price: price.amount, amount: by.amount });
  const back = euro(Math.max(0, share.amount + by.amount - price.amount));
  return { status: line.status, forgone: addMoney(line.forgone, by), owed: addMoney(line.owed, back) };
}

/** Money that came for lines given up is owed back on each, up to what it would have cost. */
export function spreadLate(lines: readonly LineSums[], amount: Money): Map<string, Money> {
  const spread = new Map<string, Money>();
  let left = amount.amount;
  for (const { id, forgone, owed } of lines) {
    const part = Math.min(left, forgone.amount - owed.amount);
    if (part > 0) spread.set(id, euro(part));
    left -= part;
  }
  return spread;
}

/** An order is what its lines are: over with the last of them, settled when nothing is due. */
export function statusOf(lines: readonly Pick<LineSums, 'status'>[], due: Money): OrderStatus {
  if (lines.every(({ status }) => status === 'cancelled')) return 'cancelled';
  return due.amount === 0 ? 'paid' : 'open';
}
