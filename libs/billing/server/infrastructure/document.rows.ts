import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DocumentFacts, DocumentKind, MoneyMethod } from '@bottega/billing/domain';

/** Written once: a receipt, courtesy invoice or credit note, with all that it says. Sums are cents of euro. */
@Entity({ schema: 'billing', name: 'document' })
export class DocumentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') legalEntityId!: string;
  @Column('text') kind!: DocumentKind;
  @Column('text') series!: string;
  @Column('integer') year!: number;
  @Column('integer') number!: number;
  @Column('uuid') orderId!: string;
  /** What it was issued for: one of the three. */
  @Column('uuid', { nullable: true }) paymentId!: string | null;
  @Column('uuid', { nullable: true }) refundId!: string | null;
  /** A payment that was none. */
  @Column('uuid', { nullable: true }) reversedPaymentId!: string | null;
  @Column('date') issuedOn!: string;
  @Column('timestamptz') issuedAt!: Date;
  /** The day the money moved. */
  @Column('date') paidOn!: string;
  @Column('text') method!: MoneyMethod;
  @Column('integer') total!: number;
  @Column('integer') exempt!: number;
  @Column('integer') outOfScope!: number;
  @Column('integer') taxable!: number;
  @Column('integer') vat!: number;
  @Column('integer') stampDuty!: number;
  @Column('jsonb') facts!: DocumentFacts;
}

/** How much of a document a credit note takes back. */
@Entity({ schema: 'billing', name: 'document_correction' })
export class DocumentCorrectionRow {
  @PrimaryColumn('uuid') creditNoteId!: string;
  @PrimaryColumn('uuid') documentId!: string;
  @Column('integer') amount!: number;
}

/** The PDF that was drawn of a document: its SHA-256, which is its name among the files. */
@Entity({ schema: 'billing', name: 'document_file' })
export class DocumentFileRow {
  @PrimaryColumn('uuid') documentId!: string;
  @Column('text') fileHash!: string;
  @Column('timestamptz') drawnAt!: Date;
}
