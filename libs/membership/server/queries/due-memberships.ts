import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';

/** A round does this much; the next one does the rest. */
const A_ROUND = 500;

export interface EndedLot {
  lotId: string;
  personId: string;
  about: string;
  available: number;
}

@Injectable()
export class DueMemberships {
  constructor(private readonly database: Database) {}

  /** Memberships whose rest is over. */
  async toResume(today: LocalDate): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT membership_id AS id FROM membership.suspension WHERE NOT resumed AND until_on <= $1
        ORDER BY until_on, id LIMIT $2`,
      [today, A_ROUND],
    );
    return rows.map(({ id }) => id);
  }

  /** Lots past their end with something left, unless their membership rests. */
  toExpire(today: LocalDate, lotId?: string): Promise<EndedLot[]> {
    return this.database.query(
      `SELECT lot.id AS "lotId", m.person_id AS "personId", m.terms->>'name' AS about, lot.available
         FROM membership.lot JOIN membership.membership m ON m.id = lot.membership_id
        WHERE lot.available > 0 AND lot.valid_to < $1 AND ($2::uuid IS NULL OR lot.id = $2)
          AND NOT EXISTS (SELECT FROM membership.suspension s WHERE s.membership_id = m.id AND NOT s.resumed)
        ORDER BY lot.valid_to, lot.id LIMIT $3`,
      [today, lotId ?? null, A_ROUND],
    );
  }
}
