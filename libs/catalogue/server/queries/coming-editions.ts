import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { ComingEditionView } from '../http/search.view';
import { EDITION_CARD, EDITION_TABLES, toEdition } from './edition-columns';
import { IS_COMING } from './search-conditions';

type Row = Omit<ComingEditionView, 'weekdays'> & { weekdays: number[] };

@Injectable()
export class ComingEditions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those people can still enrol in before they start, by course, the sooner first. */
  async of(courseIds: readonly string[]): Promise<Map<string, ComingEditionView[]>> {
    const rows = await this.database.query<Row>(
      `SELECT ${EDITION_CARD} FROM ${EDITION_TABLES}
        WHERE edition.course_id = ANY($1) AND ${IS_COMING} $2
        ORDER BY edition.starts_at, edition.id`,
      [courseIds, this.clock.now()],
    );
    return Map.groupBy(rows.map(toEdition), ({ courseId }) => courseId);
  }
}
