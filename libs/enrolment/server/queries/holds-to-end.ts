import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';

/** A round does this much; the next one does the rest. */
const A_ROUND = 500;

@Injectable()
export class HoldsToEnd {
  constructor(private readonly database: Database) {}

  /** Unpaid places whose time is over, the longest first; not those of which the gateway may still tell. */
  async endedBy(now: Date, checkedUntil: LocalDate | null): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM enrolment.enrolment e
        WHERE status IN ('held', 'pending') AND held_until <= $1
          AND CASE WHEN held_through IS NOT NULL THEN held_through <= $2
                   ELSE NOT EXISTS (SELECT FROM billing.checkout c
                                     WHERE c.order_id = e.order_id AND c.status IN ('opening', 'open')) END
        ORDER BY held_until LIMIT $3`,
      [now, checkedUntil, A_ROUND],
    );
    return rows.map(({ id }) => id);
  }
}
