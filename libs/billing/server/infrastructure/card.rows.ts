import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CardRefundStatus, CheckoutStatus } from '@bottega/billing/domain';
import type { Locale } from '@bottega/platform/kernel';

/** A page of the gateway on which an order is paid; an order has one at a time. */
@Entity({ schema: 'billing', name: 'checkout' })
export class CheckoutRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orderId!: string;
  @Column('text') status!: CheckoutStatus;
  @Column('integer') amount!: number;
  @Column('text') description!: string;
  @Column('text') locale!: Locale;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  /** Null until the gateway has answered. */
  @Column('text', { nullable: true }) gatewayId!: string | null;
  @Column('text', { nullable: true }) url!: string | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
}

/** What the gateway told us, by its own id. How things stand is asked of it, so nothing else is kept. */
@Entity({ schema: 'billing', name: 'gateway_event' })
export class GatewayEventRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') type!: string;
  @Column('text') subjectId!: string;
  @Column('timestamptz') receivedAt!: Date;
}

/** Money on its way back to the card it came from, for one credit or surplus. */
@Entity({ schema: 'billing', name: 'card_refund' })
export class CardRefundRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orderId!: string;
  @Column('text') chargeId!: string;
  @Column('uuid', { nullable: true }) creditId!: string | null;
  @Column('uuid', { nullable: true }) surplusId!: string | null;
  @Column('integer') amount!: number;
  @Column('text') status!: CardRefundStatus;
  @Column('timestamptz') requestedAt!: Date;
  @Column('text', { nullable: true }) gatewayId!: string | null;
  /** Why the gateway could not, in its words. */
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
}
