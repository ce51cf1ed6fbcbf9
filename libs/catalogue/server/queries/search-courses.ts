import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor } from '@bottega/platform/http';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { CourseCardView } from '../http/course.views';
import type { FoundCoursesView } from '../http/search.view';
import { ComingEditions } from './coming-editions';
import { CARD } from './course-columns';
import { purseOf } from './included';
import { parameters, type Placeholder } from './parameters';
import { allOf, courseRules, editionRules, IS_COMING, type SearchFilter } from './search-conditions';
import { matchingWords } from './search-words';

interface Found extends CourseCardView {
  relevance: number;
  next: string;
  isNear: boolean;
  total: number;
}

/** Published courses: the best match first, then the one that starts sooner; those without a date come last. */
@Injectable()
export class SearchCourses {
  constructor(
    private readonly database: Database,
    private readonly editions: ComingEditions,
    private readonly clock: Clock,
  ) {}

  async run(filter: SearchFilter, cursor: string | undefined, limit: number): Promise<FoundCoursesView> {
    const now = this.clock.now();
    const { values, $ } = parameters();
    const rows = await this.database.query<Found>(statement(filter, cursor, limit + 1, now, $), values);
    const page = rows.slice(0, limit);
    const editions = await this.editions.of(
      page.map(({ id }) => id),
      filter.readerId,
    );
    const items = page.map((row) => ({ ...cardOf(row), editions: editions.get(row.id) ?? [] }));
    const last = page.at(-1);
    return {
      items,
      nextCursor: rows.length > limit && last ? encodeCursor(last.relevance, last.next, last.id) : null,
      total: rows[0]?.total ?? 0,
      nearby: rows[0]?.isNear ?? false,
    };
  }
}

function cardOf(row: Found): CourseCardView {
  const { id, slug, title, summary, topics, format, level, language, audiences, totalMinutes, coverUrl } = row;
  return { id, slug, title, summary, topics, format, level, language, audiences, totalMinutes, coverUrl };
}

function statement(filter: SearchFilter, cursor: string | undefined, limit: number, now: Date, $: Placeholder): string {
  const matches = matchingWords(filter.q, $);
  const ofCourse = allOf(courseRules(filter, $));
  const ofEdition = allOf(editionRules(filter, $));
  const after = cursor ? decodeCursor(cursor, 3) : undefined;
  const purse = filter.included && filter.readerId ? `${purseOf(filter.readerId, now, $)},` : '';
  const isAfter = after
    ? `WHERE (-relevance, next, id) > (-${$(after[0])}::integer, ${$(after[1])}::timestamptz, ${$(after[2])}::uuid)`
    : '';
  return `
    WITH ${matches ? `${matches},` : ''} ${purse}
    coming AS (
      SELECT edition.course_id, min(edition.starts_at) AS next FROM scheduling.edition
       WHERE ${[`${IS_COMING} ${$(now)}`, ...ofEdition].join(' AND ')}
       GROUP BY edition.course_id),
    found AS (
      SELECT course.id, ${matches ? 'relevance, is_near' : '0 AS relevance, false AS is_near'},
             coalesce(coming.next, 'infinity') AS next
        FROM ${source(matches, ofCourse)}
        ${ofEdition.length > 0 ? '' : 'LEFT'} JOIN coming ON coming.course_id = course.id
       ${where(matches ? ofCourse : [`course.status = 'published'`, ...ofCourse])}),
    page AS (
      SELECT * FROM found ${isAfter} ORDER BY relevance DESC, next, id LIMIT ${$(limit)})
    SELECT ${CARD}, page.relevance, page.next::text, page.is_near AS "isNear",
           (SELECT count(*)::integer FROM found) AS total
      FROM page JOIN catalogue.course USING (id)
     ORDER BY page.relevance DESC, page.next, page.id`;
}

/** What was matched is published; its course is only opened to be asked something more. */
const source = (matches: string | undefined, ofCourse: string[]) =>
  matches
    ? ofCourse.length > 0
      ? 'matches JOIN catalogue.course USING (id)'
      : 'matches AS course'
    : 'catalogue.course';

const where = (conditions: string[]) => (conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '');
