import { randomBytes } from 'node:crypto';
import type { Clock } from '@bottega/platform/kernel';
import type { FormValue } from './form';

export interface Session {
  id: string;
  object: 'checkout.session';
  status: 'open' | 'complete' | 'expired';
  payment_status: 'unpaid' | 'paid';
  payment_intent: string | null;
  amount_total: number;
  expires_at: number;
  metadata: { [name: string]: string };
  url: string | null;
  success_url: string;
  cancel_url: string;
}

export interface Refund {
  id: string;
  object: 'refund';
  status: 'pending' | 'succeeded' | 'failed';
  payment_intent: string;
  amount: number;
  metadata: { [name: string]: string };
  failure_reason?: string;
}

export interface RefundList {
  object: 'list';
  data: Refund[];
  has_more: false;
}

/** The gateway says no, and why. */
export class Refusal extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const SHORTEST_S = 30 * 60;
const LONGEST_S = 24 * 3_600;
const id = (kind: string) => `${kind}_test_${randomBytes(12).toString('hex')}`;

/** What the gateway keeps: pages open, charges made, money given back. */
export class Till {
  readonly sessions = new Map<string, Session>();
  readonly refunds = new Map<string, Refund>();
  /** How refunds stand when they are asked for. */
  refundsAre: Refund['status'] = 'succeeded';

  constructor(
    private readonly clock: Clock,
    private readonly pageOf: (session: string) => string,
  ) {}

  open(form: { [name: string]: FormValue }): Session {
    const expiresAt = form['expires_at'] as unknown as number;
    const lasts = expiresAt - this.now;
    if (lasts < SHORTEST_S || lasts > LONGEST_S) throw new Refusal('expires_at');
    const items = form['line_items'] as unknown as { quantity: number; price_data: { unit_amount: number } }[];
    const session: Session = {
      id: id('cs'),
      object: 'checkout.session',
      status: 'open',
      payment_status: 'unpaid',
      payment_intent: null,
      amount_total: items.reduce((sum, { quantity, price_data }) => sum + quantity * price_data.unit_amount, 0),
      expires_at: expiresAt,
      metadata: form['metadata'] as { [name: string]: string },
      url: null,
      success_url: form['success_url'] as string,
      cancel_url: form['cancel_url'] as string,
    };
    session.url = this.pageOf(session.id);
    this.sessions.set(session.id, session);
    return session;
  }

  session(sessionId: string): Session {
    const session = this.sessions.get(sessionId);
    if (!session) throw new Refusal('resource_missing');
    if (session.status === 'open' && session.expires_at <= this.now) this.end(session, 'expired');
    return session;
  }

  expire(sessionId: string): Session {
    const session = this.session(sessionId);
    if (session.status !== 'open') throw new Refusal('checkout_session_not_open');
    return this.end(session, 'expired');
  }

  pay(sessionId: string): Session {
    const session = this.session(sessionId);
    if (session.status !== 'open') throw new Refusal('checkout_session_not_open');
    Object.assign(session, { payment_status: 'paid', payment_intent: id('pi') });
    return this.end(session, 'complete');
  }

  giveBack(form: { [name: string]: FormValue }): Refund {
    const amount = form['amount'] as unknown as number;
    const charge = form['payment_intent'] as string;
    const paid = [...this.sessions.values()].find(({ payment_intent }) => payment_intent === charge);
    if (!paid) throw new Refusal('resource_missing');
    if (amount > paid.amount_total - this.givenBack(charge)) throw new Refusal('charge_already_refunded');
    const metadata = form['metadata'] as { [name: string]: string };
    const refund = { id: id('re'), object: 'refund' as const, status: this.refundsAre, payment_intent: charge, amount };
    const failed = refund.status === 'failed' ? { failure_reason: 'expired_or_canceled_card' } : {};
    this.refunds.set(refund.id, { ...refund, ...failed, metadata });
    return this.refund(refund.id);
  }

  refund(refundId: string): Refund {
    const refund = this.refunds.get(refundId);
    if (!refund) throw new Refusal('resource_missing');
    return refund;
  }

  refundsOf(wish: URLSearchParams): RefundList {
    const charge = wish.get('payment_intent');
    const data = [...this.refunds.values()].filter(({ payment_intent }) => payment_intent === charge);
    return { object: 'list', data, has_more: false };
  }

  /** Of one charge, all that went back or is on its way. */
  givenBack(charge: string): number {
    return [...this.refunds.values()]
      .filter(({ payment_intent, status }) => payment_intent === charge && status !== 'failed')
      .reduce((sum, { amount }) => sum + amount, 0);
  }

  private end(session: Session, status: Session['status']): Session {
    return Object.assign(session, { status, url: null });
  }

  private get now(): number {
    return this.clock.now().getTime() / 1_000;
  }
}
