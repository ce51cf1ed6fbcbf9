import { euro, type Money, subtractMoney } from '@bottega/platform/kernel';
import { amountDue, type OrderSums } from './order';
import type { SurplusReason } from './surplus';

export interface ChargeShares {
  /** What the order takes: never more than it asks for. */
  payment: Money;
  /** What nothing asks for, to be given back. */
  surplus: Money;
  /** Why the surplus is one. */
  because: SurplusReason;
}

/** What becomes of money charged to a card for an order that may have been paid or given up meanwhile. */
export function shareCharge(order: OrderSums, charged: Money): ChargeShares {
  const payment = euro(Math.min(charged.amount, roomOf(order).amount));
  return { payment, surplus: subtractMoney(charged, payment), because: BECAUSE[order.status] };
}

const BECAUSE = { open: 'overpaid', paid: 'settled', cancelled: 'given-up' } as const;

/** One given up takes what would make it whole, as long as nothing was given back of it: it may still be had. */
function roomOf(order: OrderSums): Money {
  if (order.status !== 'cancelled') return amountDue(order);
  return order.refunded.amount > 0 ? euro(0) : subtractMoney(order.total, order.paid);
}
