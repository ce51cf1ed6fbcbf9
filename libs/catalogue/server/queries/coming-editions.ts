import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { ComingEditionView } from '../http/search.view';
import { EDITION_CARD, EDITION_TABLES, toEdition } from './edition-columns';
import { isIncluded, purseOf, type ReaderId } from './included';
import { parameters } from './parameters';
import { IS_COMING } from './search-conditions';

type Row = Omit<ComingEditionView, 'weekdays'> & { weekdays: number[] };

@Injectable()
export class ComingEditions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those people can still enrol in before they start, by course, the sooner first. */
  async of(courseIds: readonly string[], readerId: ReaderId): Promise<Map<string, ComingEditionView[]>> {
    const now = this.clock.now();
    const { values, $ } = parameters();
    const rows = await this.database.query<Row>(
      `${readerId ? `WITH ${purseOf(readerId, now, $)}` : ''}
       SELECT ${EDITION_CARD}, ${isIncluded(readerId)} AS included FROM ${EDITION_TABLES}
        WHERE edition.course_id = ANY(${$(courseIds)}) AND ${IS_COMING} ${$(now)}
        ORDER BY edition.starts_at, edition.id`,
      values,
    );
    return Map.groupBy(rows.map(toEdition), ({ courseId }) => courseId);
  }
}
