import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { billingErrors } from '@bottega/billing/domain';
import { Clock, type Locale } from '@bottega/platform/kernel';
import { Settings } from '@bottega/platform/settings';
import { type GatewayCheckout, type GatewayRefund, toCheckout, toRefund } from './gateway-facts';
import { isAway, refusedBecause, troubleOf } from './gateway-failures';

export interface CheckoutWish {
  checkoutId: string;
  orderId: string;
  /** Cents of euro. */
  amount: number;
  description: string;
  expiresAt: Date;
  locale: Locale;
}

export interface RefundWish {
  id: string;
  chargeId: string;
  /** Cents of euro. */
  amount: number;
}

export interface GatewayEvent {
  id: string;
  type: string;
  /** What it is about, by the gateway's id. */
  subjectId: string;
}

/** What our requests are written for: it changes when the client does, and `card-gateway.spec.ts` says when they part. */
export const GATEWAY_VERSION = '2026-10-28.endive';

/** One try and one more: whoever waits at a page waits no longer than this, and jobs try again by themselves. */
const PATIENCE = { timeout: 8_000, maxNetworkRetries: 1 };
const LONGEST_NAME = 250;
const MOST_REFUNDS = 100;

/**
 * Stripe, which takes cards and wallets on a page of its own. Every request that changes something carries an
 * idempotency key that follows from our own row, so that asking again is asking once.
 */
@Injectable()
export class CardGateway {
  private connected: Promise<Stripe> | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Without its keys cards are not taken, and everything else works. */
  get offered(): boolean {
    return this.settings.stripe !== undefined;
  }

  open({ checkoutId, orderId, amount, description, expiresAt, locale }: CheckoutWish): Promise<GatewayCheckout> {
    const back = `${this.settings.publicUrl}/io/pagamento/${orderId}`;
    const name = description.slice(0, LONGEST_NAME);
    return this.ask(async (stripe) =>
      toCheckout(
        await stripe.checkout.sessions.create(
          {
            mode: 'payment',
            ui_mode: 'hosted_page',
            allowed_payment_method_types: ['card'],
            line_items: [{ quantity: 1, price_data: { currency: 'eur', unit_amount: amount, product_data: { name } } }],
            client_reference_id: orderId,
            metadata: { checkoutId },
            payment_intent_data: { metadata: { orderId, checkoutId } },
            expires_at: Math.floor(expiresAt.getTime() / 1_000),
            locale,
            success_url: `${back}?esito=pagato`,
            cancel_url: `${back}?esito=annullato`,
          },
          { idempotencyKey: `checkout:${checkoutId}` },
        ),
      ),
    );
  }

  look(gatewayId: string): Promise<GatewayCheckout> {
    return this.ask(async (stripe) => toCheckout(await stripe.checkout.sessions.retrieve(gatewayId)));
  }

  /** From now on it cannot be paid; one that was paid, or is over, stays as it is. */
  async close(gatewayId: string): Promise<GatewayCheckout> {
    try {
      return await this.ask(async (stripe) =>
        toCheckout(await stripe.checkout.sessions.expire(gatewayId, {}, { idempotencyKey: `close:${gatewayId}` })),
      );
    } catch (error) {
      if (!refusedBecause(error)) throw error;
      return this.look(gatewayId);
    }
  }

  /** The same refund asked for again is the same refund, for longer than the gateway remembers our key. */
  async giveBack(refund: RefundWish): Promise<GatewayRefund> {
    try {
      return await this.ask(async (stripe) =>
        toRefund((await refundBefore(stripe, refund)) ?? (await refundNow(stripe, refund))),
      );
    } catch (error) {
      const failure = refusedBecause(error);
      if (!failure) throw error;
      return { id: null, status: 'failed', failure };
    }
  }

  lookAtRefund(gatewayId: string): Promise<GatewayRefund> {
    return this.ask(async (stripe) => toRefund(await stripe.refunds.retrieve(gatewayId)));
  }

  /** @throws billing.not-from-gateway when the signature does not prove where it comes from */
  async read(body: Buffer, signature: string | undefined): Promise<GatewayEvent> {
    const { webhookSecret } = this.settings.stripe!;
    const { webhooks } = await this.client();
    try {
      const now = this.clock.now().getTime();
      const event = webhooks.constructEvent(body, signature ?? '', webhookSecret, undefined, undefined, now);
      return { id: event.id, type: event.type, subjectId: (event.data.object as { id: string }).id };
    } catch {
      throw billingErrors('not-from-gateway');
    }
  }

  /**
   * What the gateway holds against us is our affair: its own statuses, such as that our key is not good, never reach
   * whoever wants to pay.
   * @throws billing.gateway-away
   */
  private async ask<Answer>(question: (stripe: Stripe) => Promise<Answer>): Promise<Answer> {
    try {
      return await question(await this.client());
    } catch (error) {
      if (isAway(error)) throw billingErrors('gateway-away');
      throw new Error(`The card gateway refused: ${troubleOf(error)}`, { cause: error });
    }
  }

  /** Loaded by the first who needs it: most centres start without cards. */
  private client(): Promise<Stripe> {
    return (this.connected ??= import('stripe').then(({ default: Client }) => {
      const { secretKey, apiBase } = this.settings.stripe!;
      const address = apiBase && {
        host: apiBase.hostname,
        port: apiBase.port,
        protocol: apiBase.protocol.slice(0, -1) as 'http' | 'https',
      };
      return new Client(secretKey, { apiVersion: GATEWAY_VERSION, ...PATIENCE, ...address, telemetry: false });
    }));
  }
}

async function refundBefore(stripe: Stripe, { id, chargeId }: RefundWish): Promise<Stripe.Refund | undefined> {
  const { data } = await stripe.refunds.list({ payment_intent: chargeId, limit: MOST_REFUNDS });
  return data.find(({ metadata }) => metadata?.['refundId'] === id);
}

const refundNow = (stripe: Stripe, { id, chargeId, amount }: RefundWish): Promise<Stripe.Refund> =>
  stripe.refunds.create(
    { payment_intent: chargeId, amount, reason: 'requested_by_customer', metadata: { refundId: id } },
    { idempotencyKey: `refund:${id}` },
  );
