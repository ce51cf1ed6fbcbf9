import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MoneyMethod, SurplusReason } from '@bottega/billing/domain';
import type { PaymentSource } from './billing.rows';

/** Money that came in and nothing asks for. */
@Entity({ schema: 'billing', name: 'surplus' })
export class SurplusRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') sourceKind!: PaymentSource['kind'];
  @Column('text') sourceId!: string;
  @Column('uuid', { nullable: true }) orderId!: string | null;
  @Column('uuid', { nullable: true }) payerId!: string | null;
  @Column('text') payerName!: string;
  @Column('integer') amount!: number;
  @Column('text') reason!: SurplusReason;
  @Column('timestamptz') aroseAt!: Date;
  /** What it came from was undone. */
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('date', { nullable: true }) returnedOn!: string | null;
  @Column('uuid', { nullable: true }) returnedBy!: string | null;
  @Column('text', { nullable: true }) returnMethod!: MoneyMethod | null;
}

/** A payment that was none of this order's after all. */
@Entity({ schema: 'billing', name: 'payment_reversal' })
export class PaymentReversalRow {
  @PrimaryColumn('uuid') paymentId!: string;
  @Column('text') reason!: string;
  @Column('uuid') reversedBy!: string;
  @Column('timestamptz') reversedAt!: Date;
}

/** The account that money of an order, or a surplus, goes back to. */
@Entity({ schema: 'billing', name: 'return_account' })
export class ReturnAccountRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) orderId!: string | null;
  @Column('uuid', { nullable: true }) surplusId!: string | null;
  @Column('text') iban!: string;
  @Column('uuid') toldBy!: string;
  @Column('timestamptz') toldAt!: Date;
}
