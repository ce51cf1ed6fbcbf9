import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { MergeTargetView } from '../../http/decision.view';

const MOST_TARGETS = 20;

/** Editions of the same course that still take people: where those of another may go on. */
@Injectable()
export class MergeTargets {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Places of an edition that are reserved and have no name yet. */
  async unnamedIn(editionId: string): Promise<number> {
    const block = await this.database.one<{ units: number }>(
      'SELECT coalesce(sum(units), 0)::integer AS units FROM enrolment.seat_block WHERE edition_id = $1',
      [editionId],
    );
    return block!.units;
  }

  /** Free places are nobody's while anybody waits for one. */
  async placesLeft(editionId: string): Promise<number> {
    const pool = await this.database.one<{ left: number }>(
      `SELECT capacity - occupied AS left FROM enrolment.seat_pool
        WHERE edition_id = $1 AND kind = 'edition' AND key = '' AND waiting = 0`,
      [editionId],
    );
    return pool?.left ?? 0;
  }

  of(editionId: string): Promise<MergeTargetView[]> {
    return this.database.query(
      `SELECT d.id, d.title_suffix AS "titleSuffix", d.status, d.starts_on::text AS "startsOn",
              d.ends_on::text AS "endsOn", s.capacity - s.occupied AS "placesLeft"
         FROM scheduling.edition d
         JOIN scheduling.edition merged ON merged.course_id = d.course_id AND merged.id <> d.id
         JOIN enrolment.seat_pool s ON s.edition_id = d.id AND s.kind = 'edition' AND s.key = ''
        WHERE merged.id = $1 AND d.status IN ('open', 'confirmed') AND s.occupied < s.capacity
          AND s.waiting = 0 AND (d.starts_at IS NULL OR d.starts_at > $2)
        ORDER BY d.starts_at, d.id LIMIT ${MOST_TARGETS}`,
      [editionId, this.clock.now()],
    );
  }
}
