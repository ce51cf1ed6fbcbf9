import { Injectable } from '@nestjs/common';
import { decodeIdCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Database } from '@bottega/platform/persistence';
import type { RegisterEventView } from '../http/register.view';

type RegisterEvent = Omit<RegisterEventView, 'at'> & { at: Date };

/** Everything that happened to a register, latest first: marks with what they replaced, closings, reopenings. */
@Injectable()
export class RegisterHistory {
  constructor(private readonly database: Database) {}

  async of(sessionId: string, limit: number, cursor?: string): Promise<Page<RegisterEventView>> {
    const events = await this.database.query<RegisterEvent>(
      `SELECT event.id, event.at, author.given_name || ' ' || author.family_name AS by, event.reason,
              event.state, event.person, event.before, event.after
         FROM (SELECT change.id, change.at, change.by_id, change.reason, NULL AS state,
                      person.given_name || ' ' || person.family_name AS person,
                      jsonb_build_object('kind', change.previous_kind, 'lateMinutes', change.previous_late_minutes,
                                         'leftEarlyMinutes', change.previous_left_early_minutes) AS before,
                      jsonb_build_object('kind', change.kind, 'lateMinutes', change.late_minutes,
                                         'leftEarlyMinutes', change.left_early_minutes) AS after
                 FROM attendance.mark_change change JOIN identity.person ON person.id = change.person_id
                WHERE change.session_id = $1
                UNION ALL
               SELECT id, at, by_id, reason, to_state, NULL, NULL, NULL
                 FROM attendance.register_transition WHERE session_id = $1) event
         JOIN identity.person author ON author.id = event.by_id
        WHERE $2::uuid IS NULL OR event.id < $2
        ORDER BY event.id DESC LIMIT $3`,
      [sessionId, cursor ? decodeIdCursor(cursor) : null, limit + 1],
    );
    return toPage(
      events,
      limit,
      (event) => ({ ...event, at: event.at.toISOString() }),
      ({ id }) => encodeCursor(id),
    );
  }
}
