import type { CertificateFacts } from '@bottega/certificates/domain';

/** A certificate with what it replaced, what replaced it, and what the register says now if that is something else. */
export interface CertificateRecord {
  id: string;
  code: string;
  personId: string;
  editionId: string;
  facts: CertificateFacts;
  fileHash: string;
  issuedAt: Date;
  revokedAt: Date | null;
  revokeReason: string | null;
  replaces: string | null;
  replacedBy: string | null;
  discrepancy: { attendedMinutes: number; totalMinutes: number; earned: boolean; foundAt: string } | null;
}

export const CERTIFICATES = `
  SELECT c.id, c.code, c.person_id AS "personId", c.edition_id AS "editionId", c.facts, c.file_hash AS "fileHash",
         c.issued_at AS "issuedAt", c.revoked_at AS "revokedAt", c.revoke_reason AS "revokeReason",
         predecessor.code AS replaces, successor.code AS "replacedBy",
         CASE WHEN d.certificate_id IS NULL OR c.revoked_at IS NOT NULL THEN NULL
              ELSE jsonb_build_object('attendedMinutes', d.attended_minutes, 'totalMinutes', d.total_minutes,
                                      'earned', d.earned, 'foundAt', d.found_at) END AS discrepancy
    FROM certificates.certificate c
    LEFT JOIN certificates.certificate predecessor ON predecessor.id = c.replaces
    LEFT JOIN certificates.certificate successor ON successor.replaces = c.id
    LEFT JOIN certificates.discrepancy d ON d.certificate_id = c.id`;
