import { Injectable } from '@nestjs/common';
import { certificatesErrors } from '@bottega/certificates/domain';
import { decodeIdCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Database } from '@bottega/platform/persistence';
import type { CertificateView, MyCertificateView } from '../http/certificate.view';
import { toStateView } from '../http/to-state-view';
import { type CertificateRecord, CERTIFICATES } from './certificate-record';

export interface CertificateFilter {
  /** Words of the learner's name, the course's title, the number or the code. */
  q?: string;
  editionId?: string;
  /** Only those that say something else than the register. */
  discrepant?: boolean;
  cursor?: string;
  limit: number;
}

/** Certificates, latest first: everybody's for staff, one's own for each. */
@Injectable()
export class ListCertificates {
  constructor(private readonly database: Database) {}

  async run({ q, editionId, discrepant, cursor, limit }: CertificateFilter): Promise<Page<CertificateView>> {
    const records = await this.database.query<CertificateRecord>(
      `${CERTIFICATES}
        WHERE ($1::text[] IS NULL OR c.search LIKE ALL (SELECT '%' || platform.fold(word) || '%' FROM unnest($1) word))
          AND ($2::uuid IS NULL OR c.edition_id = $2)
          AND ($3::boolean IS NULL OR (d.certificate_id IS NOT NULL AND c.revoked_at IS NULL) = $3)
          AND ($4::uuid IS NULL OR c.id < $4)
        ORDER BY c.id DESC LIMIT $5`,
      [q ? wordsOf(q) : null, editionId ?? null, discrepant ?? null, cursor ? decodeIdCursor(cursor) : null, limit + 1],
    );
    return toPage(records, limit, toView, ({ id }) => encodeCursor(id));
  }

  /** @throws certificates.not-found */
  async one(id: string): Promise<CertificateView> {
    const record = await this.database.one<CertificateRecord>(`${CERTIFICATES} WHERE c.id = $1`, [id]);
    if (!record) throw certificatesErrors('not-found');
    return toView(record);
  }

  async of(personId: string, limit: number, cursor?: string): Promise<Page<MyCertificateView>> {
    const records = await this.database.query<CertificateRecord>(
      `${CERTIFICATES} WHERE c.person_id = $1 AND ($2::uuid IS NULL OR c.id < $2) ORDER BY c.id DESC LIMIT $3`,
      [personId, cursor ? decodeIdCursor(cursor) : null, limit + 1],
    );
    return toPage(records, limit, toMyView, ({ id }) => encodeCursor(id));
  }
}

function toMyView(record: CertificateRecord): MyCertificateView {
  const { number, kind, course, attendance, issuedOn } = record.facts;
  const { attendedMinutes, totalMinutes } = attendance;
  return {
    ...toStateView(record),
    ...{ number, kind, attendedMinutes, totalMinutes, issuedOn },
    id: record.id,
    courseTitle: course.title,
  };
}

function toView(record: CertificateRecord): CertificateView {
  const { personId, editionId, replaces, discrepancy } = record;
  const foundAt = discrepancy && new Date(discrepancy.foundAt).toISOString();
  return {
    ...toMyView(record),
    ...{ personId, editionId, replaces },
    learnerName: record.facts.learner.name,
    discrepancy: discrepancy && { ...discrepancy, foundAt: foundAt! },
  };
}

/** As written, but for the characters LIKE would take as wildcards. */
const wordsOf = (q: string): string[] => q.split(/\s+/).map((word) => word.replace(/[\\%_]/g, '\\$&'));
