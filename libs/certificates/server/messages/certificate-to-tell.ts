import { Injectable } from '@nestjs/common';
import type { CertificateFacts } from '@bottega/certificates/domain';
import { Database } from '@bottega/platform/persistence';

export interface ToldCertificate {
  facts: CertificateFacts;
  fileHash: string;
  revokedAt: Date | null;
  revokeReason: string | null;
}

/** What the messages about a certificate need to know of it. */
@Injectable()
export class CertificateToTell {
  constructor(private readonly database: Database) {}

  async get(certificateId: string): Promise<ToldCertificate> {
    const told = await this.database.one<ToldCertificate>(
      `SELECT facts, file_hash AS "fileHash", revoked_at AS "revokedAt", revoke_reason AS "revokeReason"
         FROM certificates.certificate WHERE id = $1`,
      [certificateId],
    );
    if (!told) throw new Error(`Certificate ${certificateId} does not exist`);
    return told;
  }
}
