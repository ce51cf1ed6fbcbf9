import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate, Locale } from '@bottega/platform/kernel';
import type { Affiliation } from '@bottega/identity/domain';

/** Somebody the centre knows, with or without an account. */
@Entity({ schema: 'identity', name: 'person' })
export class PersonRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') givenName!: string;
  @Column('text') familyName!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('timestamptz', { nullable: true }) emailConfirmedAt!: Date | null;
  @Column('date', { nullable: true }) birthDate!: LocalDate | null;
  @Column('text') affiliation!: Affiliation;
  @Column('timestamptz', { nullable: true }) affiliationVerifiedAt!: Date | null;
  @Column('uuid', { nullable: true }) affiliationVerifiedBy!: string | null;
  @Column('text', { nullable: true }) affiliationEvidence!: string | null;
  @Column('text') locale!: Locale;
  @Column('text', { nullable: true }) guardianName!: string | null;
  @Column('date', { nullable: true }) guardianConsentOn!: LocalDate | null;
  @Column('timestamptz', { nullable: true }) termsAcceptedAt!: Date | null;
  @Column('timestamptz') registeredAt!: Date;
  /** When they closed their account: from then on nothing here says who they were. */
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  /** Counts the changes, so that nobody overwrites what they have not seen. */
  @Column('integer') version!: number;
}
