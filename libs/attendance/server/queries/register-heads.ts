import { registerOpensAt, type RegisterState } from '@bottega/attendance/domain';
import type { RegisterHeadView } from '../http/register.view';

/** A session and how its register stands, as the database tells it. */
export interface RegisterHead {
  sessionId: string;
  editionId: string;
  courseTitle: string;
  title: string;
  number: number;
  of: number;
  localDate: string;
  startTime: string;
  endTime: string;
  startsAt: Date;
  endsAt: Date;
  minutes: number;
  cancelled: boolean;
  spaceName: string;
  venueName: string;
  instructors: string[];
  state: RegisterState;
  closedAt: Date | null;
  closedBy: string | null;
  reopenedFor: string | null;
  places: number;
  unmarked: number;
}

export const REGISTER_HEADS = `
  SELECT session.id AS "sessionId", session.edition_id AS "editionId", course.title AS "courseTitle", session.title,
         (SELECT count(*) FROM scheduling.session earlier
           WHERE earlier.edition_id = session.edition_id AND earlier.status = 'planned'
             AND (earlier.starts_at, earlier.id) <= (session.starts_at, session.id)) AS number,
         edition.session_count AS "of", session.local_date::text AS "localDate", session.start_time AS "startTime",
         session.end_time AS "endTime", session.starts_at AS "startsAt", session.ends_at AS "endsAt", session.minutes,
         session.status = 'cancelled' AS cancelled, space.name AS "spaceName", venue.name AS "venueName",
         ARRAY(SELECT person.given_name || ' ' || person.family_name
                 FROM scheduling.session_instructor JOIN identity.person ON person.id = session_instructor.person_id
                WHERE session_instructor.session_id = session.id ORDER BY person.sort_name) AS instructors,
         coalesce(register.state, 'open') AS state, register.closed_at AS "closedAt",
         closer.given_name || ' ' || closer.family_name AS "closedBy", register.reopened_for AS "reopenedFor",
         people.places, people.unmarked
    FROM scheduling.session
    JOIN scheduling.edition ON edition.id = session.edition_id
    JOIN catalogue.course ON course.id = edition.course_id
    JOIN scheduling.space ON space.id = session.space_id
    JOIN scheduling.venue ON venue.id = space.venue_id
    LEFT JOIN attendance.register ON register.session_id = session.id
    LEFT JOIN identity.person closer ON closer.id = register.closed_by
    CROSS JOIN LATERAL (
         SELECT count(*) AS places, count(*) FILTER (WHERE coalesce(mark.kind, 'unmarked') = 'unmarked') AS unmarked
           FROM enrolment.enrolment
           LEFT JOIN attendance.mark ON mark.session_id = session.id AND mark.person_id = enrolment.participant_id
          WHERE enrolment.edition_id = session.edition_id AND enrolment.occupies_seat(enrolment.status)) people`;

export function toRegisterHeadView(head: RegisterHead): RegisterHeadView {
  return {
    ...head,
    startsAt: head.startsAt.toISOString(),
    endsAt: head.endsAt.toISOString(),
    opensAt: registerOpensAt(head).toISOString(),
    closedAt: head.closedAt?.toISOString() ?? null,
  };
}
