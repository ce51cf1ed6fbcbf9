import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { FacetsView } from '../http/facets.view';
import { isIncluded, purseOf } from './included';
import { parameters, type Placeholder } from './parameters';
import { allOf, courseRules, editionRules, IS_COMING, type Rules, type SearchFilter } from './search-conditions';
import { matchingWords } from './search-words';

interface Count {
  facet: keyof FacetsView;
  value: string;
  label: string | null;
  count: number;
}

const NONE: FacetsView = {
  topic: [],
  format: [],
  level: [],
  audience: [],
  when: [],
  venueId: [],
  free: [],
  placesLeft: [],
  included: [],
};

/** How many courses each choice would leave, given all the choices of the other kinds. */
@Injectable()
export class CourseFacets {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(filter: SearchFilter): Promise<FacetsView> {
    const { values, $ } = parameters();
    const counts = await this.database.query<Count>(statement(filter, this.clock.now(), $), values);
    const byFacet = Map.groupBy(counts, ({ facet }) => facet);
    const views = [...byFacet].map(([facet, rows]) => [
      facet,
      rows.map(({ value, label, count }) => ({ value, label, count })),
    ]);
    return { ...NONE, ...Object.fromEntries(views) };
  }
}

function statement(filter: SearchFilter, now: Date, $: Placeholder): string {
  const matches = matchingWords(filter.q, $);
  const [ofCourse, ofEdition] = [courseRules(filter, $), editionRules(filter, $, JOINED)];
  const ofCourses = (facet: string, values: string) => `
    SELECT '${facet}' AS facet, value, NULL AS label, count(*)::integer AS count
      FROM looked_at, unnest(${values}) value
     WHERE ${kept(ofCourse, facet)}
           ${allOf(ofEdition).length > 0 ? `AND id IN (SELECT course_id FROM offer WHERE ${kept(ofEdition)})` : ''}
     GROUP BY value`;
  const ofEditions = (facet: string, rule: string, values: string, label = 'NULL') => `
    SELECT '${facet}', value::text, ${label}, count(*)::integer
      FROM (SELECT DISTINCT course_id, value FROM offer, unnest(${values}) value
             WHERE ${kept(ofEdition, rule)} AND course_id IN (SELECT id FROM looked_at WHERE ${kept(ofCourse)})) chosen
     GROUP BY value`;
  return `
    WITH ${matches ? `${matches},` : ''} ${filter.readerId ? `${purseOf(filter.readerId, now, $)},` : ''}
    looked_at AS MATERIALIZED (
      SELECT course.id, topics, format, level, audiences ${flags(ofCourse)}
        FROM catalogue.course ${matches ? 'JOIN matches USING (id)' : ''}
       WHERE course.status = 'published'),
    priced AS (
      SELECT DISTINCT subject_id FROM billing.price WHERE subject_kind = 'edition' AND amount > 0),
    offer AS MATERIALIZED (
      SELECT course_id, bands, venue_ids, ${JOINED.isFree} AS is_free, ${JOINED.hasPlaces} AS has_places,
             ${isIncluded(filter.readerId)} AS is_included ${flags(ofEdition)}
        FROM scheduling.edition
        JOIN enrolment.seat_pool seats ON seats.edition_id = edition.id AND seats.kind = 'edition' AND seats.key = ''
        LEFT JOIN priced ON priced.subject_id = edition.id
       WHERE ${IS_COMING} ${$(now)})
    ${[
      ofCourses('topic', 'topics'),
      ofCourses('format', 'ARRAY[format]'),
      ofCourses('level', 'ARRAY[level]'),
      ofCourses('audience', 'audiences'),
      ofEditions('when', 'when', 'bands'),
      ofEditions('venueId', 'venue', 'venue_ids', '(SELECT name FROM scheduling.venue WHERE id = value)'),
      ofEditions('free', 'free', onlyIf('is_free')),
      ofEditions('placesLeft', 'places', onlyIf('has_places')),
      ofEditions('included', 'included', onlyIf('is_included')),
    ].join(' UNION ALL ')}
    ORDER BY facet, count DESC, value`;
}

/** A box that is ticked or not: the courses it leaves are those of the editions that are so. */
const onlyIf = (flag: string) => `CASE WHEN ${flag} THEN ARRAY['true'] END`;

/** Asked of every edition, what it costs and holds is joined once and not looked up again and again. */
const JOINED = {
  isFree: '(priced.subject_id IS NULL)',
  hasPlaces: '(seats.occupied < seats.capacity AND seats.waiting = 0)',
};

/** Which rules each row keeps, worked out once. */
const flags = (rules: Rules) =>
  Object.entries(rules)
    .map(([name, rule]) => `, ${rule} AS keeps_${name}`)
    .join('');

/** Keeps all the rules but the one a facet is about. */
const kept = (rules: Rules, but?: string) =>
  ['true', ...Object.keys(rules).flatMap((name) => (name === but ? [] : `keeps_${name}`))].join(' AND ');
