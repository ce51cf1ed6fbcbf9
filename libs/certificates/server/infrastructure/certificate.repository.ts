import { Injectable } from '@nestjs/common';
import {
  type Certificate,
  certificatesErrors,
  issueCertificate,
  revokeCertificate,
} from '@bottega/certificates/domain';
import { UnitOfWork, violates } from '@bottega/platform/persistence';
import { CertificateRow, DiscrepancyRow } from './certificate.rows';

type NewCertificate = Omit<CertificateRow, 'revokedAt' | 'revokedBy' | 'revokeReason'>;

@Injectable()
export class CertificateRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** The last one issued for an enrolment, revoked or not. */
  latestOf(enrolmentId: string): Promise<CertificateRow | null> {
    return this.uow.repository(CertificateRow).findOne({ where: { enrolmentId }, order: { id: 'DESC' } });
  }

  /** Locks the certificate until the transaction ends. @throws certificates.not-found */
  async locked(id: string): Promise<CertificateRow> {
    const lock = { mode: 'pessimistic_write' } as const;
    const row = await this.uow.repository(CertificateRow).findOne({ where: { id }, lock });
    if (!row) throw certificatesErrors('not-found');
    return row;
  }

  /** @throws certificates.already-issued when there is a valid one already */
  async add(certificate: NewCertificate): Promise<void> {
    try {
      await this.uow.repository(CertificateRow).insert(certificate as CertificateRow);
    } catch (error) {
      const isSecond = violates(error, 'certificate_one_valid') || violates(error, 'certificate_replaced_once');
      throw isSecond ? certificatesErrors('already-issued') : error;
    }
  }

  async revoke(row: CertificateRow, reason: string, by: string, at: Date): Promise<Certificate> {
    const revoked = revokeCertificate(toCertificate(row), reason, by, at);
    const revocation = { revokedAt: at, revokedBy: by, revokeReason: revoked.revocation!.reason };
    await this.uow.repository(CertificateRow).update({ id: row.id }, revocation);
    return revoked;
  }

  async noteDiscrepancy(discrepancy: DiscrepancyRow): Promise<void> {
    await this.uow.repository(DiscrepancyRow).upsert(discrepancy, ['certificateId']);
  }

  async clearDiscrepancy(certificateId: string): Promise<void> {
    await this.uow.repository(DiscrepancyRow).delete({ certificateId });
  }
}

function toCertificate({ id, facts, revokedAt, revokedBy, revokeReason }: CertificateRow): Certificate {
  const revocation = revokedAt && { reason: revokeReason!, by: revokedBy!, at: revokedAt };
  return { ...issueCertificate(id, facts), revocation };
}
