import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';

/** A round does this much; the next one does the rest. */
const A_ROUND = 500;

@Injectable()
export class HoldsToEnd {
  constructor(private readonly database: Database) {}

  /** Unpaid places whose time for a transfer is over, the longest first. */
  async endedBy(now: Date, checkedUntil: LocalDate): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM enrolment.enrolment
        WHERE status IN ('held', 'pending') AND held_until <= $1 AND held_through <= $2
        ORDER BY held_until LIMIT $3`,
      [now, checkedUntil, A_ROUND],
    );
    return rows.map(({ id }) => id);
  }
}
