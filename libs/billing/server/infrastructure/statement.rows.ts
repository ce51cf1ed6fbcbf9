import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StatementColumns, StatementFormat } from '@bottega/billing/domain';

/** Which column says what in the CSV files of an account. */
@Entity({ schema: 'billing', name: 'statement_columns' })
export class StatementColumnsRow {
  @PrimaryColumn('text') accountIban!: string;
  @Column('jsonb') columns!: StatementColumns;
  @Column('uuid') setBy!: string;
  @Column('timestamptz') setAt!: Date;
}

/** A bank's file that was taken in: what it covers, not the file itself. */
@Entity({ schema: 'billing', name: 'bank_statement' })
export class BankStatementRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') accountIban!: string;
  @Column('text') format!: StatementFormat;
  @Column('text') fileHash!: string;
  @Column('date') fromDay!: string;
  @Column('date') toDay!: string;
  @Column('uuid') importedBy!: string;
  @Column('timestamptz') importedAt!: Date;
}

/** Money that came into the account. */
@Entity({ schema: 'billing', name: 'bank_movement' })
export class BankMovementRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') statementId!: string;
  @Column('text') fingerprint!: string;
  @Column('date') bookedOn!: string;
  @Column('integer') amount!: number;
  @Column('text', { nullable: true }) payer!: string | null;
  @Column('text', { nullable: true }) payerIban!: string | null;
  @Column('text') text!: string;
}

/** What staff decided about a movement; one holds at a time. */
@Entity({ schema: 'billing', name: 'bank_decision' })
export class BankDecisionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') movementId!: string;
  @Column('text') kind!: 'matched' | 'returned' | 'set-aside';
  @Column('uuid') decidedBy!: string;
  @Column('timestamptz') decidedAt!: Date;
  @Column('uuid', { nullable: true }) undoneBy!: string | null;
  @Column('timestamptz', { nullable: true }) undoneAt!: Date | null;
}

/** An order that a movement was for; without a payment when nothing was due on it. */
@Entity({ schema: 'billing', name: 'bank_match' })
export class BankMatchRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') decisionId!: string;
  @Column('uuid') orderId!: string;
  @Column('uuid', { nullable: true }) paymentId!: string | null;
}
