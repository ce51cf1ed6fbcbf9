import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where transfers go; the last one set is in use. */
@Entity({ schema: 'billing', name: 'bank_account' })
export class BankAccountRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') beneficiary!: string;
  @Column('text') iban!: string;
  @Column('text') bank!: string;
  @Column('uuid') setBy!: string;
  @Column('timestamptz') setAt!: Date;
}

/** Somebody has looked the account's movements through, up to and including that day. */
@Entity({ schema: 'billing', name: 'bank_check' })
export class BankCheckRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('date') coversUntil!: string;
  @Column('uuid') checkedBy!: string;
  @Column('timestamptz') checkedAt!: Date;
  /** The statement that said so; null when somebody looked by themselves. */
  @Column('uuid', { nullable: true }) statementId!: string | null;
}
