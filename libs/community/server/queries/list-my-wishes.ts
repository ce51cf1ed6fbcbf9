import { Injectable } from '@nestjs/common';
import { decodeIdCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { WishView } from '../http/wish.view';

@Injectable()
export class ListMyWishes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those of now, the newest first. */
  async run(personId: string, limit: number, cursor?: string): Promise<Page<WishView>> {
    const rows = await this.database.query<WishView>(
      `SELECT id, words, added_at AS "addedAt", ends_at AS "endsAt" FROM community.wish
        WHERE person_id = $1 AND ends_at > $4 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [personId, cursor ? decodeIdCursor(cursor) : null, limit + 1, this.clock.now()],
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      ({ id }) => encodeCursor(id),
    );
  }
}
