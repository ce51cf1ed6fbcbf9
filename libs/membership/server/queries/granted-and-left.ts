import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';

@Injectable()
export class GrantedAndLeft {
  constructor(private readonly database: Database) {}

  /** Of all the lots of a membership, in parts. */
  async of(membershipId: string): Promise<{ granted: number; available: number }> {
    const row = await this.database.one<{ granted: number; available: number }>(
      `SELECT (SELECT coalesce(sum(available), 0)::integer FROM membership.lot WHERE membership_id = $1) AS available,
              (SELECT coalesce(sum(entry.amount), 0)::integer FROM membership.entry
                 JOIN membership.lot ON lot.id = entry.lot_id
                WHERE lot.membership_id = $1 AND entry.kind = 'grant') AS granted`,
      [membershipId],
    );
    return row!;
  }
}
