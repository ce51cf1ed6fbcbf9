import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  FrozenQuote,
  LineStatus,
  MoneyMethod,
  OrderStatus,
  PaymentMethod,
  PricedAffiliation,
} from '@bottega/billing/domain';

@Entity({ schema: 'billing', name: 'price' })
export class PriceRow {
  @PrimaryColumn('text') subjectKind!: string;
  @PrimaryColumn('uuid') subjectId!: string;
  @PrimaryColumn('text') affiliation!: PricedAffiliation;
  /** Cents of euro. */
  @Column('integer') amount!: number;
}

@Entity({ schema: 'billing', name: 'orders' })
export class OrderRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') payerId!: string;
  @Column('uuid') requestedBy!: string;
  @Column('text') method!: PaymentMethod;
  @Column('text') status!: OrderStatus;
  /** The sums of its lines, kept by a trigger: what was agreed, and of that what is not asked any more or goes back. */
  @Column({ type: 'integer', insert: false, update: false }) total!: number;
  @Column({ type: 'integer', insert: false, update: false }) forgone!: number;
  @Column({ type: 'integer', insert: false, update: false }) owed!: number;
  /** The sum of its payments, kept by a trigger. */
  @Column({ type: 'integer', insert: false, update: false }) paid!: number;
  /** The sums of its refunds and of those on their way to cards, kept by triggers. */
  @Column({ type: 'integer', insert: false, update: false }) refunded!: number;
  @Column({ type: 'integer', insert: false, update: false }) goingBack!: number;
  @Column('timestamptz') placedAt!: Date;
  /** What a transfer must carry to be recognised; null for other methods. */
  @Column('text', { nullable: true }) reference!: string | null;
  /** When the payer said «I have paid». */
  @Column('timestamptz', { nullable: true }) declaredPaidAt!: Date | null;
  @Column('timestamptz', { nullable: true }) cancelledAt!: Date | null;
  @Column('text', { nullable: true }) cancelReason!: string | null;
  /** What explained its amounts when it was placed. */
  @Column({ type: 'jsonb', nullable: true, update: false }) quote!: FrozenQuote | null;
}

@Entity({ schema: 'billing', name: 'order_line' })
export class OrderLineRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orderId!: string;
  @Column('text') kind!: string;
  @Column('uuid') subjectId!: string;
  @Column('text') description!: string;
  @Column('integer') amount!: number;
  @Column({ type: 'text', default: 'active' }) status!: LineStatus;
  @Column('timestamptz', { nullable: true }) cancelledAt!: Date | null;
  @Column('text', { nullable: true }) cancelReason!: string | null;
  /** What of the amount is not asked for any more. */
  @Column({ type: 'integer', default: 0 }) forgone!: number;
  /** The sum of its credits: to be given back, done already or not. */
  @Column({ type: 'integer', default: 0 }) owed!: number;
}

/** What of a line is not asked for any more, what goes back, and why: one for each reason and cause. */
@Entity({ schema: 'billing', name: 'credit' })
export class CreditRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orderId!: string;
  @Column('uuid') lineId!: string;
  @Column('text') reason!: string;
  /** The line itself when it ended; otherwise the payment that came late, or whatever the part let go is about. */
  @Column('uuid') causeId!: string;
  @Column('integer') forgone!: number;
  /** To be given back. */
  @Column('integer') amount!: number;
  @Column('timestamptz') aroseAt!: Date;
  /** When what it was for was given after all, and nothing goes back. */
  @Column('timestamptz', { nullable: true }) voidedAt!: Date | null;
}

export interface PaymentSource {
  kind: 'bank-movement' | 'gateway';
  id: string;
}

@Entity({ schema: 'billing', name: 'payment' })
export class PaymentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orderId!: string;
  @Column('text') method!: MoneyMethod;
  @Column('integer') amount!: number;
  /** The day the bank says, for a transfer. */
  @Column('date', { nullable: true }) receivedOn!: string | null;
  @Column('timestamptz') receivedAt!: Date;
  /** Null when the gateway said so by itself. */
  @Column('uuid', { nullable: true }) recordedBy!: string | null;
  /** The movement or charge it is: the same one is never recorded twice. Null at the desk and for what staff read off. */
  @Column('text', { nullable: true }) sourceKind!: PaymentSource['kind'] | null;
  @Column('text', { nullable: true }) sourceId!: string | null;
}

@Entity({ schema: 'billing', name: 'refund' })
export class RefundRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orderId!: string;
  @Column('text') method!: MoneyMethod;
  @Column('integer') amount!: number;
  /** What it gives back: one credit gives one refund. */
  @Column('uuid') creditId!: string;
  @Column('text') reason!: string;
  @Column('timestamptz') givenAt!: Date;
  /** The day it went, when staff said another. */
  @Column('date', { nullable: true }) givenOn?: string | null;
  /** Null when the gateway gave it back by itself. */
  @Column('uuid', { nullable: true }) recordedBy!: string | null;
}
