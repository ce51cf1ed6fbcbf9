import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody said that they withdraw from what they ordered. */
@Entity({ schema: 'billing', name: 'withdrawal' })
export class WithdrawalRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orderId!: string;
  /** As they said it, with where the confirmation is to go. */
  @Column('text') statedName!: string;
  @Column('text') statedEmail!: string;
  @Column('timestamptz') receivedAt!: Date;
  @Column('date') refundDueOn!: string;
}
