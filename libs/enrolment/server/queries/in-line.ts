import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';

/** Who waits for an edition, offers included, in order. Bounded by how long a queue grows: a few times the capacity. */
@Injectable()
export class InLine {
  constructor(private readonly database: Database) {}

  of(editionId: string): Promise<{ entryId: string; personId: string }[]> {
    return this.database.query(
      `SELECT id AS "entryId", person_id AS "personId" FROM enrolment.waiting_entry
        WHERE edition_id = $1 AND status IN ('waiting', 'offered') ORDER BY turn`,
      [editionId],
    );
  }
}
