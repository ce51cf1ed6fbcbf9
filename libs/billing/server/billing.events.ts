import { defineEvent } from '@bottega/platform/jobs';

/** The whole of an order that had been cancelled came in after all. Whoever can still give what it was for revives it. */
export const OrderPaidLate = defineEvent<{ orderId: string; lines: { kind: string; subjectId: string }[] }>(
  'billing.order-paid-late',
);

/** An order is settled in full. Its lines are named by kind and id; whoever owns that kind listens. */
export const OrderPaid = defineEvent<{ orderId: string; lines: { kind: string; subjectId: string }[] }>(
  'billing.order-paid',
);

/** Somebody is at the gateway's page with a card: what they are paying for is kept for them meanwhile. */
export const CheckoutOpened = defineEvent<{ orderId: string; lines: { kind: string; subjectId: string }[] }>(
  'billing.checkout-opened',
);

/** A payment turned out not to be this order's: it is to be paid again. */
export const PaymentTakenBack = defineEvent<{
  orderId: string;
  paymentId: string;
  lines: { kind: string; subjectId: string }[];
}>('billing.payment-taken-back');

/** Something is owed back on an order, for a reason written down with it. */
export const CreditArose = defineEvent<{ orderId: string }>('billing.credit-arose');

/** The consumer withdrew from what was ordered: whoever owns a kind of line ends theirs, and gives back what the law says. */
export const ContractWithdrawn = defineEvent<{ orderId: string; lines: { kind: string; subjectId: string }[] }>(
  'billing.contract-withdrawn',
);
