import { type Money, subtractMoney } from '@bottega/platform/kernel';
import { billingErrors } from './billing.errors';

export const ORDER_STATUSES = ['open', 'paid', 'cancelled'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** How an order is settled. All are known everywhere; which ones are offered depends on the centre and on the thing. */
export const PAYMENT_METHODS = ['free', 'desk', 'transfer', 'card', 'entitlement', 'invoice'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** How money itself comes in. */
export const MONEY_METHODS = ['desk', 'transfer', 'card'] as const;
export type MoneyMethod = (typeof MONEY_METHODS)[number];

/** The sums of an order, those of its lines taken together; what follows from them is computed, never stored. */
export interface OrderSums {
  status: OrderStatus;
  /** What was agreed, whatever became of it. */
  total: Money;
  /** Not asked for any more. */
  forgone: Money;
  paid: Money;
  /** To be given back of what came in, done already or not. */
  owed: Money;
  /** What has been given back of it already, or is on its way. */
  refunded: Money;
}

/** What the lines that stand ask for, and what is kept of the others. */
export const amountAsked = ({ total, forgone }: OrderSums): Money => subtractMoney(total, forgone);

/** Still to be paid. */
export const amountDue = (order: OrderSums): Money =>
  subtractMoney(amountAsked(order), subtractMoney(order.paid, order.owed));

/** In our hands for something no longer given. */
export const amountToGiveBack = ({ owed, refunded }: OrderSums): Money => subtractMoney(owed, refunded);

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
export function checkRefund(owed: Money, amount: Money): void {
  if (owed.amount === 0) throw billingErrors('nothing-to-give-back');
  if (amount.amount !== owed.amount)
    throw billingErrors('refund-differs', { owed: owed.amount, amount: amount.amount });
}
