import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import type { SessionStatus } from '@bottega/scheduling/domain';

/** What other capabilities may know of a session. */
export interface SessionSummary {
  id: string;
  editionId: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  localDate: string;
  startTime: string;
  endTime: string;
  zone: string;
  minutes: number;
  status: SessionStatus;
  cancelledBecause: string | null;
  sequence: number;
  createdAt: Date;
  updatedAt: Date;
  spaceId: string;
  spaceName: string;
  remote: boolean;
  venueName: string;
  venueAddress: string;
  instructorIds: string[];
}

const SELECT = `
  SELECT session.id, session.edition_id AS "editionId", session.title, session.starts_at AS "startsAt",
         session.ends_at AS "endsAt", session.local_date::text AS "localDate", session.start_time AS "startTime",
         session.end_time AS "endTime", session.zone, session.minutes, session.status,
         session.cancelled_because AS "cancelledBecause", session.sequence, session.created_at AS "createdAt",
         session.updated_at AS "updatedAt",
         space.id AS "spaceId", space.name AS "spaceName", space.remote, venue.name AS "venueName",
         concat_ws(', ', venue.address, venue.city) AS "venueAddress",
         ARRAY(SELECT person_id FROM scheduling.session_instructor
                WHERE session_id = session.id ORDER BY person_id)::text[] AS "instructorIds"
    FROM scheduling.session
    JOIN scheduling.space ON space.id = session.space_id
    JOIN scheduling.venue ON venue.id = space.venue_id`;

@Injectable()
export class SessionSummaries {
  constructor(private readonly database: Database) {}

  find(ids: readonly string[]): Promise<SessionSummary[]> {
    return this.database.query(`${SELECT} WHERE session.id = ANY($1) ORDER BY session.starts_at, session.id`, [ids]);
  }

  /** All of them, cancelled ones included, in the order they are held. */
  ofEdition(editionId: string): Promise<SessionSummary[]> {
    return this.database.query(`${SELECT} WHERE session.edition_id = $1 ORDER BY session.starts_at, session.id`, [
      editionId,
    ]);
  }

  /** What somebody teaches between two instants, in editions that were made public. */
  taughtBy(personId: string, from: Date, to: Date): Promise<SessionSummary[]> {
    return this.database.query(
      `${SELECT}
         JOIN scheduling.edition ON edition.id = session.edition_id
         JOIN scheduling.session_instructor teaching ON teaching.session_id = session.id
        WHERE teaching.person_id = $1 AND session.starts_at >= $2 AND session.starts_at < $3
          AND edition.status <> 'draft' AND session.status = 'planned'
        ORDER BY session.starts_at, session.id`,
      [personId, from, to],
    );
  }
}
