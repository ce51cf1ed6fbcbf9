import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';

export interface OwedRegister {
  sessionId: string;
  personId: string;
}

/** Registers never closed, each with whoever taught its session. */
@Injectable()
export class OwedRegisters {
  constructor(private readonly database: Database) {}

  endedBetween(from: Date, to: Date): Promise<OwedRegister[]> {
    return this.database.query(
      `SELECT session.id AS "sessionId", teaching.person_id AS "personId"
         FROM scheduling.session
         JOIN scheduling.edition ON edition.id = session.edition_id
         JOIN scheduling.session_instructor teaching ON teaching.session_id = session.id
         LEFT JOIN attendance.register ON register.session_id = session.id
        WHERE session.ends_at > $1 AND session.ends_at <= $2 AND session.status = 'planned'
          AND edition.status NOT IN ('draft', 'cancelled') AND coalesce(register.state, 'open') = 'open'
          AND EXISTS (SELECT FROM enrolment.enrolment e
                       WHERE e.edition_id = edition.id AND enrolment.occupies_seat(e.status))`,
      [from, to],
    );
  }
}
