import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TaxNature } from '@bottega/billing/domain';

/** Who issues from a day on; of two from one day the later word stands. */
@Entity({ schema: 'billing', name: 'legal_entity_profile' })
export class LegalEntityProfileRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') legalEntityId!: string;
  @Column('date') validFrom!: string;
  @Column('text') name!: string;
  @Column('text') address!: string;
  @Column('text') taxCode!: string;
  @Column('text', { nullable: true }) vatNumber!: string | null;
  /** Section and number in the register of third-sector bodies. */
  @Column('text', { nullable: true }) runts!: string | null;
  @Column('text') receiptSeries!: string;
  @Column('text') invoiceSeries!: string;
  @Column('text') creditSeries!: string;
  /** Null as long as they are the data Bottega comes with. */
  @Column('uuid', { nullable: true }) setBy!: string | null;
  @Column('timestamptz') setAt!: Date;
}

@Entity({ schema: 'billing', name: 'tax_treatment' })
export class TaxTreatmentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') appliesTo!: string;
  @Column('date') validFrom!: string;
  @Column('text') nature!: TaxNature;
  @Column('integer') vatPercent!: number;
  @Column('boolean') bearsStamp!: boolean;
  @Column('text') reason!: string;
  @Column('uuid', { nullable: true }) setBy!: string | null;
  @Column('timestamptz') setAt!: Date;
}

/** Whom documents for a person name, as the person says. */
@Entity({ schema: 'billing', name: 'fiscal_party' })
export class FiscalPartyRow {
  @PrimaryColumn('uuid') personId!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) taxCode!: string | null;
  @Column('text', { nullable: true }) vatNumber!: string | null;
  @Column('text') address!: string;
  @Column('text') postalCode!: string;
  @Column('text') city!: string;
  @Column('text', { nullable: true }) province!: string | null;
  /** ISO 3166-1, two letters. */
  @Column('text') country!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') changedAt!: Date;
}
