import { Injectable } from '@nestjs/common';
import type { SeatBlockView } from '../http/seat-block.view';
import { Database } from '@bottega/platform/persistence';

/** The places of an edition that are taken but not yet named. Bounded by its capacity. */
@Injectable()
export class SeatBlocks {
  constructor(private readonly database: Database) {}

  async of(editionId: string): Promise<SeatBlockView[]> {
    const rows = await this.database.query<Omit<SeatBlockView, 'createdAt'> & { createdAt: Date }>(
      `SELECT b.id, CASE WHEN p.id IS NULL THEN b.label ELSE p.given_name || ' ' || p.family_name END AS label,
              b.units AS unnamed, b.created_at AS "createdAt", w.id AS "waitingEntryId",
              (SELECT count(*)::int FROM enrolment.enrolment e
                WHERE e.seat_block_id = b.id AND enrolment.occupies_seat(e.status)) AS named
         FROM enrolment.seat_block b
         LEFT JOIN enrolment.waiting_entry w ON w.id = b.waiting_entry_id
         LEFT JOIN identity.person p ON p.id = w.person_id
        WHERE b.edition_id = $1 ORDER BY b.id LIMIT 200`,
      [editionId],
    );
    return rows.map(({ createdAt, ...row }) => ({ ...row, createdAt: createdAt.toISOString() }));
  }
}
