import { euro, type Money, subtractMoney } from '@bottega/platform/kernel';
import { amountDue, type OrderSums } from '../order';

/**
 * How much money that comes by itself an order can still take: what is due, or, once given up, what would make it whole
 * again. Whatever is beyond that is a surplus.
 */
export function amountTaken(order: OrderSums): Money {
  if (order.status !== 'cancelled') return amountDue(order);
  return order.refunded.amount > 0 ? euro(0) : subtractMoney(order.total, order.paid);
}

/** What is left after each order in its turn has taken what it can. */
export function shareOut(amount: Money, takes: readonly Money[]): { shares: Money[]; left: Money } {
  let left = amount.amount;
  const shares = takes.map((most) => {
    const share = Math.min(left, most.amount);
    left -= share;
    return euro(share);
  });
  return { shares, left: euro(left) };
}
