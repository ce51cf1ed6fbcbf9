import { Injectable } from '@nestjs/common';
import { Clock, WEEKDAYS } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { ComingEditionView } from '../http/search.view';
import { EDITION_CARD, EDITION_TABLES } from './edition-columns';
import { IS_COMING } from './search-conditions';

type Row = Omit<ComingEditionView, 'weekdays'> & { courseId: string; weekdays: number[] };

@Injectable()
export class ComingEditions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those people can still enrol in before they start, by course, the sooner first. */
  async of(courseIds: readonly string[]): Promise<Map<string, ComingEditionView[]>> {
    const rows = await this.database.query<Row>(
      `SELECT edition.course_id AS "courseId", ${EDITION_CARD} FROM ${EDITION_TABLES}
        WHERE edition.course_id = ANY($1) AND ${IS_COMING} $2
        ORDER BY edition.starts_at, edition.id`,
      [courseIds, this.clock.now()],
    );
    const byCourse = Map.groupBy(rows, ({ courseId }) => courseId);
    return new Map([...byCourse].map(([id, editions]) => [id, editions.map(toView)]));
  }
}

const toView = ({ courseId: _, weekdays, ...edition }: Row): ComingEditionView => ({
  ...edition,
  weekdays: weekdays.map((day) => WEEKDAYS[day - 1]!),
});
