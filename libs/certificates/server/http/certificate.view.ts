import { ApiProperty } from '@nestjs/swagger';
import { CERTIFICATE_KINDS, type CertificateKind } from '@bottega/certificates/domain';

export const CERTIFICATE_STATES = ['valid', 'revoked'] as const;

class RevocationView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() reason!: string;
}

export class CertificateStateView {
  @ApiProperty({ example: 'BTG-7K3M-9QXD-4TWH' }) code!: string;
  @ApiProperty({ enum: CERTIFICATE_STATES }) state!: (typeof CERTIFICATE_STATES)[number];
  @ApiProperty({ type: RevocationView, nullable: true }) revocation!: RevocationView | null;
  @ApiProperty({ type: String, nullable: true, description: 'The code of the one issued in its place' })
  replacedBy!: string | null;
}

export class MyCertificateView extends CertificateStateView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: '2027/0042' }) number!: string;
  @ApiProperty({ enum: CERTIFICATE_KINDS }) kind!: CertificateKind;
  @ApiProperty() courseTitle!: string;
  @ApiProperty({ type: 'integer' }) attendedMinutes!: number;
  @ApiProperty({ type: 'integer' }) totalMinutes!: number;
  @ApiProperty({ format: 'date' }) issuedOn!: string;
}

class DiscrepancyView {
  @ApiProperty({ type: 'integer' }) attendedMinutes!: number;
  @ApiProperty({ type: 'integer' }) totalMinutes!: number;
  @ApiProperty({ description: 'Whether it would still be issued' }) earned!: boolean;
  @ApiProperty({ format: 'date-time' }) foundAt!: string;
}

export class CertificateView extends MyCertificateView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ format: 'uuid' }) editionId!: string;
  @ApiProperty() learnerName!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The code of the revoked one it takes the place of' })
  replaces!: string | null;
  @ApiProperty({ type: DiscrepancyView, nullable: true, description: 'What the register says now, if something else' })
  discrepancy!: DiscrepancyView | null;
}
