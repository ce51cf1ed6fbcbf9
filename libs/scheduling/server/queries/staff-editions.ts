import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Database } from '@bottega/platform/persistence';
import type { EditionStatus } from '@bottega/scheduling/domain';
import type { StaffEditionCardView } from '../http/edition.view';
import { OFFER_COLUMNS, OFFER_TABLES } from './offer-columns';

export interface StaffEditionsFilter {
  courseId?: string;
  centreId?: string;
  status?: EditionStatus;
  cursor?: string;
  limit: number;
}

@Injectable()
export class StaffEditions {
  constructor(private readonly database: Database) {}

  /** Those made last come first. */
  async list({ courseId, centreId, status, cursor, limit }: StaffEditionsFilter): Promise<Page<StaffEditionCardView>> {
    const [before] = cursor ? decodeCursor(cursor, 1) : [null];
    const rows = await this.database.query<StaffEditionCardView>(
      `SELECT edition.id, edition.course_id AS "courseId", course.title AS "courseTitle", course.slug AS "courseSlug",
              edition.centre_id AS "centreId", edition.title_suffix AS "titleSuffix", edition.status,
              edition.starts_on::text AS "startsOn", edition.ends_on::text AS "endsOn", edition.minimum,
              edition.decides_on::text AS "decidesOn", edition.session_count AS "sessionCount", ${OFFER_COLUMNS}
         FROM scheduling.edition JOIN catalogue.course ON course.id = edition.course_id ${OFFER_TABLES}
        WHERE ($1::uuid IS NULL OR edition.course_id = $1) AND ($2::uuid IS NULL OR edition.centre_id = $2)
          AND ($3::text IS NULL OR edition.status = $3) AND ($4::uuid IS NULL OR edition.id < $4)
        ORDER BY edition.id DESC LIMIT $5`,
      [courseId ?? null, centreId ?? null, status ?? null, before, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      (row) => encodeCursor(row.id),
    );
  }
}
