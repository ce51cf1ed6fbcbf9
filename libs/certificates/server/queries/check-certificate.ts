import { Injectable } from '@nestjs/common';
import { certificatesErrors, readCertificateCode } from '@bottega/certificates/domain';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { PublicCertificateView } from '../http/public-certificate.view';
import { toStateView } from '../http/to-state-view';
import { type CertificateRecord, CERTIFICATES } from './certificate-record';

/** What anybody who holds the code may know: what is written on the certificate, and whether it still stands. */
@Injectable()
export class CheckCertificate {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws certificates.not-found */
  async run(typed: string): Promise<PublicCertificateView> {
    const record = await this.find(typed);
    const { facts } = record;
    const { startsOn, endsOn, sessions, mode, venue, instructors } = facts.edition;
    const { name, legalName, accreditation } = facts.issuer;
    return {
      ...toStateView(record),
      number: facts.number,
      kind: facts.kind,
      learnerName: facts.learner.name,
      courseTitle: facts.course.title,
      edition: { startsOn, endsOn, sessions, mode, venue, instructors: [...instructors] },
      attendance: facts.attendance,
      learningOutcomes: [...facts.learningOutcomes],
      issuer: { name, legalName, accreditation },
      signatory: facts.signatory,
      issuedOn: facts.issuedOn,
      issuedIn: facts.issuedIn,
      fileHash: record.fileHash,
      checkedAt: this.clock.now().toISOString(),
    };
  }

  /** The name of its file. @throws certificates.not-found, certificates.file-withdrawn */
  async fileOf(typed: string): Promise<{ hash: string; number: string }> {
    const { fileHash, facts, revokedAt } = await this.find(typed);
    if (revokedAt) throw certificatesErrors('file-withdrawn');
    return { hash: fileHash, number: facts.number };
  }

  private async find(typed: string): Promise<CertificateRecord> {
    const code = readCertificateCode(typed);
    const record = code && (await this.database.one<CertificateRecord>(`${CERTIFICATES} WHERE c.code = $1`, [code]));
    if (!record) throw certificatesErrors('not-found');
    return record;
  }
}
