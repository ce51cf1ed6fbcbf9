import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CertificateFacts, CertificateKind } from '@bottega/certificates/domain';

/** Written once: afterwards the database lets it be revoked, and nothing else. */
@Entity({ schema: 'certificates', name: 'certificate' })
export class CertificateRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') series!: string;
  @Column('integer') year!: number;
  @Column('integer') sequence!: number;
  @Column('uuid') enrolmentId!: string;
  @Column('uuid') editionId!: string;
  @Column('uuid') personId!: string;
  @Column('text') kind!: CertificateKind;
  @Column('jsonb') facts!: CertificateFacts;
  /** Of the PDF: its SHA-256 and its name among the files. */
  @Column('text') fileHash!: string;
  @Column('timestamptz') issuedAt!: Date;
  /** The revoked certificate that this one takes the place of. */
  @Column('uuid', { nullable: true }) replaces!: string | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('uuid', { nullable: true }) revokedBy!: string | null;
  @Column('text', { nullable: true }) revokeReason!: string | null;
}

/** What the register says now, where that is no longer what a certificate attests. */
@Entity({ schema: 'certificates', name: 'discrepancy' })
export class DiscrepancyRow {
  @PrimaryColumn('uuid') certificateId!: string;
  @Column('integer') attendedMinutes!: number;
  @Column('integer') totalMinutes!: number;
  /** Whether the certificate would still be issued today. */
  @Column('boolean') earned!: boolean;
  @Column('timestamptz') foundAt!: Date;
}

/** Who issues and who signs: one for the whole organisation. */
@Entity({ schema: 'certificates', name: 'issuer' })
export class IssuerRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') legalName!: string;
  @Column('text') address!: string;
  @Column('text') city!: string;
  @Column('text') taxCode!: string;
  @Column('text', { nullable: true }) accreditation!: string | null;
  @Column('text') signatoryName!: string;
  @Column('text') signatoryRole!: string;
  @Column('integer') version!: number;
  /** Null as long as they are the data Bottega comes with. */
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
}
