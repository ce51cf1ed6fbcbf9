import { ApiProperty } from '@nestjs/swagger';
import {
  type AttendanceFacts,
  CERTIFICATE_KINDS,
  type CertificateKind,
  type EditionFacts,
} from '@bottega/certificates/domain';
import { CertificateStateView } from './certificate.view';

class EditionFactsView implements EditionFacts {
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty({ type: 'integer' }) sessions!: number;
  @ApiProperty({ enum: ['in-person', 'remote', 'hybrid'] }) mode!: EditionFacts['mode'];
  @ApiProperty({ type: String, nullable: true }) venue!: string | null;
  @ApiProperty({ type: [String] }) instructors!: string[];
}

/** Shares are tenths of a percent: 75 % is 750. */
class AttendanceFactsView implements AttendanceFacts {
  @ApiProperty({ type: 'integer' }) attendedMinutes!: number;
  @ApiProperty({ type: 'integer' }) totalMinutes!: number;
  @ApiProperty({ type: 'integer', example: 900 }) share!: number;
  @ApiProperty({ type: 'integer', example: 750 }) threshold!: number;
}

class IssuerNamesView {
  @ApiProperty() name!: string;
  @ApiProperty() legalName!: string;
  @ApiProperty({ type: String, nullable: true }) accreditation!: string | null;
}

class SignatoryView {
  @ApiProperty() name!: string;
  @ApiProperty() role!: string;
}

/** What a certificate attests, to whoever holds its code. */
export class PublicCertificateView extends CertificateStateView {
  @ApiProperty({ example: '2027/0042' }) number!: string;
  @ApiProperty({ enum: CERTIFICATE_KINDS }) kind!: CertificateKind;
  @ApiProperty() learnerName!: string;
  @ApiProperty() courseTitle!: string;
  @ApiProperty({ type: EditionFactsView }) edition!: EditionFactsView;
  @ApiProperty({ type: AttendanceFactsView }) attendance!: AttendanceFactsView;
  @ApiProperty({ type: [String] }) learningOutcomes!: string[];
  @ApiProperty({ type: IssuerNamesView }) issuer!: IssuerNamesView;
  @ApiProperty({ type: SignatoryView }) signatory!: SignatoryView;
  @ApiProperty({ format: 'date' }) issuedOn!: string;
  @ApiProperty() issuedIn!: string;
  @ApiProperty({ description: 'SHA-256 of the file, in hexadecimal' }) fileHash!: string;
  @ApiProperty({ format: 'date-time' }) checkedAt!: string;
}
