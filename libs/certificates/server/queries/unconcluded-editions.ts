import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';

const RECENTLY = '30 days';

/** Editions that ended lately with every register closed, where somebody has no outcome yet. */
@Injectable()
export class UnconcludedEditions {
  constructor(private readonly database: Database) {}

  async endedBy(now: Date): Promise<string[]> {
    const editions = await this.database.query<{ id: string }>(
      `SELECT edition.id FROM scheduling.edition
        WHERE edition.ends_at <= $1 AND edition.ends_at > $1::timestamptz - interval '${RECENTLY}'
          AND edition.session_count > 0
          AND EXISTS (SELECT FROM enrolment.enrolment
                       WHERE enrolment.edition_id = edition.id AND enrolment.status = 'enrolled')
          AND NOT EXISTS (SELECT FROM scheduling.session
                            LEFT JOIN attendance.register ON register.session_id = session.id
                           WHERE session.edition_id = edition.id AND session.status = 'planned'
                             AND register.state IS DISTINCT FROM 'closed')`,
      [now],
    );
    return editions.map(({ id }) => id);
  }
}
