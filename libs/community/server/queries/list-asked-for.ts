import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { AskedForView } from '../http/asked-for.view';

interface AskedFor extends AskedForView {
  folded: string;
}

/** What people would like to learn, however they write it; who they are is nobody's business here. */
@Injectable()
export class ListAskedFor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What most people ask for first. */
  async run(limit: number, cursor?: string): Promise<Page<AskedForView>> {
    const [people, folded] = cursor ? decodeCursor(cursor, 2) : [null, null];
    const rows = await this.database.query<AskedFor>(
      `SELECT folded, words, people, "lastAskedAt"
         FROM (SELECT platform.fold(words) AS folded, mode() WITHIN GROUP (ORDER BY words) AS words,
                      count(DISTINCT person_id)::int AS people, max(added_at) AS "lastAskedAt"
                 FROM community.wish WHERE ends_at > $1 GROUP BY platform.fold(words)) asked
        WHERE $2::int IS NULL OR (people, folded) < ($2, $3::text)
        ORDER BY people DESC, folded DESC LIMIT $4`,
      [this.clock.now(), people, folded, limit + 1],
    );
    return toPage(rows, limit, toView, (last) => encodeCursor(last.people, last.folded));
  }
}

const toView = ({ words, people, lastAskedAt }: AskedFor): AskedForView => ({ words, people, lastAskedAt });
