import { Injectable } from '@nestjs/common';
import type { CertificateOffered, CourseFormat, CourseStatus, DigCompCode, Topic } from '@bottega/catalogue/domain';
import { Database } from '@bottega/platform/persistence';

/** What other capabilities may know of a course. */
export interface CourseSummary {
  id: string;
  slug: string;
  status: CourseStatus;
  title: string;
  summary: string;
  totalMinutes: number;
  attendanceThresholdPercent: number;
  certificateKind: CertificateOffered | null;
  outcomes: string[];
  skills: string[];
  digcomp: DigCompCode[];
  format: CourseFormat;
  topics: Topic[];
  /** What whoever withdraws gets back: see `CancellationPolicy`. */
  fullUntilHours: number;
  partUntilHours: number;
  partPercent: number;
}

@Injectable()
export class Courses {
  constructor(private readonly database: Database) {}

  async get(id: string): Promise<CourseSummary | undefined> {
    return (await this.find([id]))[0];
  }

  find(ids: readonly string[]): Promise<CourseSummary[]> {
    return this.database.query<CourseSummary>(
      `SELECT id, slug, status, title, summary, total_minutes AS "totalMinutes",
              attendance_threshold_percent AS "attendanceThresholdPercent", certificate_kind AS "certificateKind",
              outcomes, skills, digcomp, format, topics, full_until_hours AS "fullUntilHours",
              part_until_hours AS "partUntilHours", part_percent AS "partPercent"
         FROM catalogue.course WHERE id = ANY($1) ORDER BY id`,
      [ids],
    );
  }

  /** Who asked to be told when a course has a date, in the order they asked. */
  async interestedIn(courseId: string): Promise<string[]> {
    const rows = await this.database.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM catalogue.interest WHERE course_id = $1 ORDER BY since, person_id',
      [courseId],
    );
    return rows.map(({ personId }) => personId);
  }
}
