import { Injectable } from '@nestjs/common';
import { attendanceErrors, type Certificate, type PercentTenths, standingOf } from '@bottega/attendance/domain';
import { Database } from '@bottega/platform/persistence';
import type { EditionAttendanceView } from '../http/edition-attendance.view';
import { EditionRegisters } from './edition-registers';

interface EditionFacts {
  courseTitle: string;
  threshold: PercentTenths;
  certificate: Certificate | null;
  instructorIds: string[];
}

/** A whole edition: who was at which session, and where each of them stands. */
@Injectable()
export class ShowEditionAttendance {
  constructor(
    private readonly database: Database,
    private readonly registers: EditionRegisters,
  ) {}

  /** @throws attendance.edition-not-found, to whoever does not teach it too unless they may see all */
  async run(editionId: string, reader: { personId: string; everySession: boolean }): Promise<EditionAttendanceView> {
    const facts = await this.factsOf(editionId);
    if (!facts || !(reader.everySession || facts.instructorIds.includes(reader.personId))) {
      throw attendanceErrors('edition-not-found');
    }
    const { sessions, learners } = await this.registers.of(editionId);
    const { courseTitle, threshold, certificate } = facts;
    return {
      editionId,
      courseTitle,
      threshold,
      certificate,
      sessions: sessions.map(({ id, title, localDate, startTime, endTime, minutes, state }) => ({
        sessionId: id,
        ...{ title, localDate, startTime, endTime, minutes, state },
      })),
      learners: learners.map(({ enrolmentId, givenName, familyName, marks }) => {
        const attended = sessions.map((session) => ({ period: session, cancelled: false, mark: marks(session.id) }));
        const standing = standingOf(attended, threshold);
        return {
          ...{ enrolmentId, givenName, familyName },
          marks: attended.map(({ mark: { kind, lateMinutes, leftEarlyMinutes } }) => ({
            ...{ kind, lateMinutes, leftEarlyMinutes },
          })),
          standing,
        };
      }),
    };
  }

  private factsOf(editionId: string): Promise<EditionFacts | undefined> {
    return this.database.one(
      `SELECT course.title AS "courseTitle", course.attendance_threshold_percent * 10 AS threshold,
              course.certificate_kind AS certificate,
              ARRAY(SELECT person_id FROM scheduling.edition_instructor WHERE edition_id = edition.id
                     UNION
                    SELECT teaching.person_id FROM scheduling.session_instructor teaching
                      JOIN scheduling.session ON session.id = teaching.session_id
                     WHERE session.edition_id = edition.id)::text[] AS "instructorIds"
         FROM scheduling.edition JOIN catalogue.course ON course.id = edition.course_id
        WHERE edition.id = $1`,
      [editionId],
    );
  }
}
