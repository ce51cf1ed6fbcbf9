import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CheckoutStatus } from '@bottega/billing/domain';
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
