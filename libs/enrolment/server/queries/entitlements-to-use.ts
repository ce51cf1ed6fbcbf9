import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';

/** A round does this much; the next one does the rest. */
const A_ROUND = 500;

@Injectable()
export class EntitlementsToUse {
  constructor(private readonly database: Database) {}

  /** Places paid for by a membership whose frozen policy gives nothing back any more: see `percentBack`. */
  async pastReturn(now: Date, enrolmentId?: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT e.id FROM enrolment.enrolment e JOIN scheduling.edition d ON d.id = e.edition_id
        WHERE e.membership_id IS NOT NULL AND e.entitlement_used_at IS NULL
          AND e.status IN ('held', 'pending', 'enrolled', 'completed', 'not_completed')
          AND d.status NOT IN ('postponed', 'cancelled')
          AND d.starts_at - make_interval(hours => (e.policy->>CASE WHEN (e.policy->>'partPercent')::integer > 0
                THEN 'partUntilHours' ELSE 'fullUntilHours' END)::integer) < $1
          AND ($2::uuid IS NULL OR e.id = $2)
        ORDER BY d.starts_at, e.id LIMIT $3`,
      [now, enrolmentId ?? null, A_ROUND],
    );
    return rows.map(({ id }) => id);
  }
}
