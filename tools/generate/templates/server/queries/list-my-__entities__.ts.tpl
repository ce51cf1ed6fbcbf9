import { Injectable } from '@nestjs/common';
import { decodeIdCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Database } from '@bottega/platform/persistence';
import type { __Entity__View } from '../http/__entity__.view';

@Injectable()
export class ListMy__Entities__ {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async run(personId: string, limit: number, cursor?: string): Promise<Page<__Entity__View>> {
    const rows = await this.database.query<__Entity__View>(
      `SELECT id, words, added_at AS "addedAt" FROM __cap__.__entity__
        WHERE person_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [personId, cursor ? decodeIdCursor(cursor) : null, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      ({ id }) => encodeCursor(id),
    );
  }
}
