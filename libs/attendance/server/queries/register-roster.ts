import { Injectable } from '@nestjs/common';
import type { Mark, MarkKind } from '@bottega/attendance/domain';
import { Database } from '@bottega/platform/persistence';

export interface RegisterPerson {
  enrolmentId: string;
  personId: string;
  givenName: string;
  familyName: string;
  /** False for whoever was marked here and has left the course since: the register does not forget them. */
  holdsPlace: boolean;
  mark: Mark;
}

type Found = Omit<RegisterPerson, 'mark'> & { kind: MarkKind; lateMinutes: number; leftEarlyMinutes: number };

/** Who is on the register of one session, by surname: whoever holds a place, and whoever was already marked. */
@Injectable()
export class RegisterRoster {
  constructor(private readonly database: Database) {}

  async of(session: { id: string; editionId: string }): Promise<RegisterPerson[]> {
    const found = await this.database.query<Found>(
      `SELECT "enrolmentId", "personId", "givenName", "familyName", "holdsPlace", kind, "lateMinutes", "leftEarlyMinutes"
         FROM (SELECT DISTINCT ON (p.id)
                      e.id AS "enrolmentId", p.id AS "personId", p.given_name AS "givenName",
                      p.family_name AS "familyName", p.sort_name, enrolment.occupies_seat(e.status) AS "holdsPlace",
                      coalesce(m.kind, 'unmarked') AS kind, coalesce(m.late_minutes, 0) AS "lateMinutes",
                      coalesce(m.left_early_minutes, 0) AS "leftEarlyMinutes"
                 FROM enrolment.enrolment e
                 JOIN identity.person p ON p.id = e.participant_id
                 LEFT JOIN attendance.mark m ON m.session_id = $2 AND m.person_id = p.id
                WHERE e.edition_id = $1 AND (enrolment.occupies_seat(e.status) OR m.kind <> 'unmarked')
                ORDER BY p.id, enrolment.occupies_seat(e.status) DESC, e.id DESC) everybody
        ORDER BY sort_name, "enrolmentId"`,
      [session.editionId, session.id],
    );
    return found.map(({ kind, lateMinutes, leftEarlyMinutes, ...person }) => ({
      ...person,
      mark: { kind, lateMinutes, leftEarlyMinutes },
    }));
  }
}
