import type Stripe from 'stripe';

/** How a checkout stands at the gateway. */
export interface GatewayCheckout {
  id: string;
  /** Which of ours it is; null for one somebody else opened on the same account. */
  checkoutId: string | null;
  /** Where it is paid; null once it is over. */
  url: string | null;
  status: 'open' | 'complete' | 'expired';
  /** The charge; null while nothing was paid. */
  paid: { chargeId: string; amount: number } | null;
}

export interface GatewayRefund {
  /** Null when it did not even take it on. */
  id: string | null;
  status: 'pending' | 'done' | 'failed';
  failure: string | null;
}

export function toCheckout(session: Stripe.Checkout.Session): GatewayCheckout {
  const { id, metadata, url, status, payment_status, payment_intent, amount_total } = session;
  const chargeId = typeof payment_intent === 'string' ? payment_intent : (payment_intent?.id ?? null);
  return {
    id,
    checkoutId: metadata?.['checkoutId'] ?? null,
    url,
    status: status as GatewayCheckout['status'],
    paid: payment_status === 'paid' && chargeId ? { chargeId, amount: amount_total ?? 0 } : null,
  };
}

const STATUS: Readonly<Record<string, GatewayRefund['status']>> = {
  succeeded: 'done',
  failed: 'failed',
  canceled: 'failed',
};

export const toRefund = ({ id, status, failure_reason }: Stripe.Refund): GatewayRefund => ({
  id,
  status: STATUS[status ?? ''] ?? 'pending',
  failure: failure_reason ?? null,
});
