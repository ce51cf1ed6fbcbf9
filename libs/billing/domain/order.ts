import { type Money, euro, subtractMoney } from '@bottega/platform/kernel';
import { billingErrors } from './billing.errors';

export const ORDER_STATUSES = ['open', 'paid', 'cancelled'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** How an order is settled. All are known everywhere; which ones are offered depends on the centre and on the thing. */
export const PAYMENT_METHODS = ['free', 'desk', 'transfer', 'card', 'entitlement', 'invoice'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** How money itself comes in. */
export const MONEY_METHODS = ['desk', 'transfer', 'card'] as const;
export type MoneyMethod = (typeof MONEY_METHODS)[number];

/** How much was asked and how much came in; what follows from the two is computed, never stored. */
export interface OrderSums {
  status: OrderStatus;
  total: Money;
  paid: Money;
  /** What the centre keeps of a cancelled order, by the policy frozen at purchase. */
  kept: Money;
  /** What has been given back of it already. */
  refunded: Money;
}

/** Still to be paid; nothing once cancelled. */
export const amountDue = ({ status, total, paid }: OrderSums): Money =>
  status === 'cancelled' ? euro(0) : subtractMoney(total, paid);

/** In our hands for something no longer given. */
export const amountToGiveBack = ({ status, paid, kept, refunded }: OrderSums): Money =>
  status === 'cancelled' ? subtractMoney(subtractMoney(paid, kept), refunded) : euro(0);

/** @throws billing.order-cancelled, billing.nothing-due, billing.overpayment */
export function acceptPayment(order: OrderSums, amount: Money): OrderStatus {
  if (order.status === 'cancelled') throw billingErrors('order-cancelled');
  const due = amountDue(order);
  if (due.amount === 0) throw billingErrors('nothing-due');
  if (amount.amount > due.amount) throw billingErrors('overpayment', { due: due.amount, amount: amount.amount });
  return amount.amount === due.amount ? 'paid' : 'open';
}

/**
 * Money that arrives for an order already given up: kept on it, to be given back unless the thing can still be had.
 * @returns whether the order is covered now. @throws billing.overpayment, billing.nothing-due
 */
export function acceptLate({ total, paid, refunded }: OrderSums, amount: Money): boolean {
  if (refunded.amount > 0) throw billingErrors('order-cancelled');
  const missing = subtractMoney(total, paid);
  if (missing.amount === 0) throw billingErrors('nothing-due');
  if (amount.amount > missing.amount)
    throw billingErrors('overpayment', { due: missing.amount, amount: amount.amount });
  return amount.amount === missing.amount;
}

/**
 * What is owed back is given back whole, so that one reason gives one refund.
 * @throws billing.nothing-to-give-back, billing.refund-differs
 */
export function checkRefund(order: OrderSums, amount: Money): void {
  const owed = amountToGiveBack(order);
  if (owed.amount === 0) throw billingErrors('nothing-to-give-back');
  if (amount.amount !== owed.amount)
    throw billingErrors('refund-differs', { owed: owed.amount, amount: amount.amount });
}
