import { Injectable } from '@nestjs/common';
import type { CourseStatus } from '@bottega/catalogue/domain';
import { decodeCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Database } from '@bottega/platform/persistence';
import type { StaffCourseCardView, StaffCourseView } from '../http/course.views';
import { CARD, DETAILS } from './course-columns';

export interface StaffCoursesFilter {
  q?: string;
  status?: CourseStatus;
  cursor?: string;
  limit: number;
}

/** Courses as staff keep them, drafts and archived ones included. */
@Injectable()
export class StaffCourses {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async list({ q, status, cursor, limit }: StaffCoursesFilter): Promise<Page<StaffCourseCardView>> {
    const [after] = cursor ? decodeCursor(cursor, 1) : [null];
    const rows = await this.database.query<StaffCourseCardView>(
      `SELECT ${CARD}, course.status, course.external_code AS "externalCode",
              (SELECT count(*)::integer FROM catalogue.interest WHERE course_id = course.id) AS interested,
              (SELECT count(*)::integer FROM scheduling.edition
                WHERE course_id = course.id AND edition.status NOT IN ('closed', 'cancelled')) AS editions
         FROM catalogue.course
        WHERE ($1::text IS NULL OR course.nearby LIKE '%' || platform.fold($1) || '%')
          AND ($2::text IS NULL OR course.status = $2)
          AND ($3::text IS NULL OR course.id < $3::uuid)
        ORDER BY course.id DESC LIMIT $4`,
      [q ? q.replace(/[\\%_]/g, '\\$&') : null, status ?? null, after, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      (row) => encodeCursor(row.id),
    );
  }

  one(id: string): Promise<StaffCourseView | undefined> {
    return this.database.one(
      `SELECT ${DETAILS}, course.status, course.version,
              (SELECT json_agg(json_build_object('kind', kind, 'reason', reason, 'validFrom', valid_from)
                        ORDER BY valid_from)
                 FROM catalogue.course_tax_treatment WHERE course_id = course.id) AS "taxTreatments",
              (SELECT count(*)::integer FROM catalogue.interest WHERE course_id = course.id) AS interested
         FROM catalogue.course WHERE course.id = $1`,
      [id],
    );
  }
}
