import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import type { EditionSessionView } from '../http/session.view';

export const SESSION_COLUMNS = `
  session.id, session.edition_id AS "editionId", session.title, session.starts_at AS "startsAt",
  session.ends_at AS "endsAt", session.local_date::text AS "localDate", session.start_time AS "startTime",
  session.end_time AS "endTime", session.zone, session.minutes, session.band, session.status,
  session.cancelled_because AS "cancelledBecause", session.version,
  json_build_object('id', space.id, 'name', space.name, 'remote', space.remote) AS space,
  json_build_object('id', venue.id, 'name', venue.name, 'address', venue.address, 'city', venue.city,
                    'accessNotes', venue.access_notes) AS venue,
  (SELECT coalesce(json_agg(json_build_object(
            'personId', person.id, 'name', concat_ws(' ', person.given_name, person.family_name))
            ORDER BY person.sort_name, person.id), '[]')
     FROM scheduling.session_instructor JOIN identity.person ON person.id = session_instructor.person_id
    WHERE session_instructor.session_id = session.id) AS instructors`;

export const SESSION_TABLES = `
  scheduling.session
  JOIN scheduling.space ON space.id = session.space_id
  JOIN scheduling.venue ON venue.id = space.venue_id`;

/** Sessions as people see them. */
@Injectable()
export class SessionViews {
  constructor(private readonly database: Database) {}

  find(ids: readonly string[]): Promise<EditionSessionView[]> {
    return this.database.query(
      `SELECT ${SESSION_COLUMNS} FROM ${SESSION_TABLES}
        WHERE session.id = ANY($1) ORDER BY session.starts_at, session.id`,
      [ids],
    );
  }

  /** Cancelled ones included. */
  ofEdition(editionId: string): Promise<EditionSessionView[]> {
    return this.database.query(
      `SELECT ${SESSION_COLUMNS} FROM ${SESSION_TABLES}
        WHERE session.edition_id = $1 ORDER BY session.starts_at, session.id`,
      [editionId],
    );
  }
}
