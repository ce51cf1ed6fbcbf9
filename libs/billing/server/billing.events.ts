import { defineEvent } from '@bottega/platform/jobs';

/** An order is settled in full. Its lines are named by kind and id; whoever owns that kind listens. */
export const OrderPaid = defineEvent<{ orderId: string; lines: { kind: string; subjectId: string }[] }>(
  'billing.order-paid',
);
