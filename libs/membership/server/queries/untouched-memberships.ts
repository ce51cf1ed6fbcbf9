import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';

@Injectable()
export class UntouchedMemberships {
  constructor(private readonly database: Database) {}

  /** Nothing of it is spent or put aside, it never rested nor grew, nothing goes on from it, and no other one of its plan waits. */
  async includes(membershipId: string): Promise<boolean> {
    const row = await this.database.one<{ untouched: boolean }>(
      `SELECT NOT EXISTS (SELECT FROM membership.lot WHERE membership_id = m.id AND (reserved > 0 OR available <>
                           (SELECT sum(amount) FROM membership.entry WHERE lot_id = lot.id
                             AND (kind = 'grant' OR (kind = 'adjust' AND course_id IS NULL)))))
          AND NOT EXISTS (SELECT FROM membership.suspension WHERE membership_id = m.id)
          AND NOT EXISTS (SELECT FROM membership.upgrade WHERE membership_id = m.id AND dropped_at IS NULL)
          AND NOT EXISTS (SELECT FROM membership.membership r WHERE r.renews_id = m.id AND r.cancelled_at IS NULL)
          AND NOT EXISTS (SELECT FROM membership.membership w WHERE w.person_id = m.person_id AND w.plan_id = m.plan_id
                           AND w.starts_on IS NULL AND w.cancelled_at IS NULL) AS untouched
         FROM membership.membership m WHERE m.id = $1`,
      [membershipId],
    );
    return row!.untouched;
  }
}
