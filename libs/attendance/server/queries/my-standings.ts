import { Injectable } from '@nestjs/common';
import {
  attendedMinutes,
  type Certificate,
  type MarkKind,
  type PercentTenths,
  standingOf,
} from '@bottega/attendance/domain';
import { decodeIdCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { minutesOf } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { MyAttendanceView } from '../http/my-attendance.view';

interface Followed {
  enrolmentId: string;
  editionId: string;
  courseTitle: string;
  courseSlug: string;
  threshold: PercentTenths;
  certificate: Certificate | null;
  sessions: FollowedSession[];
}

interface FollowedSession {
  sessionId: string;
  title: string;
  localDate: string;
  startTime: string;
  endTime: string;
  startsAt: string;
  endsAt: string;
  kind: MarkKind;
  lateMinutes: number;
  leftEarlyMinutes: number;
}

/** Where somebody stands in each course where they hold a place, the latest enrolment first. */
@Injectable()
export class MyStandings {
  constructor(private readonly database: Database) {}

  async of(
    personId: string,
    { editionId, cursor, limit }: { editionId?: string; cursor?: string; limit: number },
  ): Promise<Page<MyAttendanceView>> {
    const followed = await this.database.query<Followed>(
      `SELECT e.id AS "enrolmentId", e.edition_id AS "editionId", course.title AS "courseTitle",
              course.slug AS "courseSlug", course.attendance_threshold_percent * 10 AS threshold,
              course.certificate_kind AS certificate,
              coalesce((SELECT json_agg(json_build_object(
                       'sessionId', session.id, 'title', session.title, 'localDate', session.local_date,
                       'startTime', session.start_time, 'endTime', session.end_time,
                       'startsAt', session.starts_at, 'endsAt', session.ends_at,
                       'kind', coalesce(mark.kind, 'unmarked'), 'lateMinutes', coalesce(mark.late_minutes, 0),
                       'leftEarlyMinutes', coalesce(mark.left_early_minutes, 0)) ORDER BY session.starts_at, session.id)
                  FROM scheduling.session
                  LEFT JOIN attendance.mark ON mark.session_id = session.id AND mark.person_id = e.participant_id
                 WHERE session.edition_id = e.edition_id AND session.status = 'planned'), '[]') AS sessions
         FROM enrolment.enrolment e
         JOIN scheduling.edition ON edition.id = e.edition_id
         JOIN catalogue.course ON course.id = edition.course_id
        WHERE e.participant_id = $1 AND enrolment.occupies_seat(e.status)
          AND ($2::uuid IS NULL OR e.edition_id = $2) AND ($3::uuid IS NULL OR e.id < $3)
        ORDER BY e.id DESC LIMIT $4`,
      [personId, editionId ?? null, cursor ? decodeIdCursor(cursor) : null, limit + 1],
    );
    return toPage(followed, limit, toView, ({ enrolmentId }) => encodeCursor(enrolmentId));
  }
}

function toView({ threshold, sessions, ...course }: Followed): MyAttendanceView {
  const attended = sessions.map(({ startsAt, endsAt, kind, lateMinutes, leftEarlyMinutes }) => ({
    period: { startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
    cancelled: false,
    mark: { kind, lateMinutes, leftEarlyMinutes },
  }));
  return {
    ...course,
    standing: standingOf(attended, threshold),
    sessions: sessions.map(({ startsAt: _, endsAt: __, ...session }, index) => {
      const { mark, period } = attended[index]!;
      return { ...session, minutes: minutesOf(period), attendedMinutes: attendedMinutes(mark, period) };
    }),
  };
}
