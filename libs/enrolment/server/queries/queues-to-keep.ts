import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';

/** A round does this much; the next one does the rest. */
const A_ROUND = 500;

/** Where in the queues time has something to do. */
@Injectable()
export class QueuesToKeep {
  constructor(private readonly database: Database) {}

  /** Turns whose offer has ended, the oldest first. */
  async offersEndedBy(now: Date): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM enrolment.waiting_entry
        WHERE status = 'offered' AND offered_until <= $1 ORDER BY offered_until LIMIT $2`,
      [now, A_ROUND],
    );
    return rows.map(({ id }) => id);
  }

  /** Editions that take nobody any more, with somebody still in line. */
  over(now: Date): Promise<string[]> {
    return this.editions(
      `SELECT DISTINCT w.edition_id AS id
         FROM enrolment.waiting_entry w JOIN scheduling.edition d ON d.id = w.edition_id
        WHERE w.status IN ('waiting', 'offered')
          AND (d.status IN ('running', 'closed', 'cancelled') OR (d.starts_at <= $1 AND d.status <> 'postponed'))
        LIMIT $2`,
      [now, A_ROUND],
    );
  }

  /** Editions with somebody in line and places that could be theirs. */
  withFreePlaces(): Promise<string[]> {
    return this.editions(
      `SELECT edition_id AS id FROM enrolment.seat_pool
        WHERE waiting > 0 AND occupied < capacity AND kind = 'edition' LIMIT $1`,
      [A_ROUND],
    );
  }

  private async editions(sql: string, parameters: unknown[]): Promise<string[]> {
    return (await this.database.query<{ id: string }>(sql, parameters)).map(({ id }) => id);
  }
}
