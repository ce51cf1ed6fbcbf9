import type { SearchQuery } from '../http/search.dto';
import type { Placeholder } from './parameters';

export type SearchFilter = Omit<SearchQuery, 'cursor' | 'limit'>;

/** What a filter asks of the course itself. */
export function courseConditions({ topic, format, level, audience }: SearchFilter, $: Placeholder): string[] {
  return [
    ...(topic ? [`course.topics && ${$(topic)}::text[]`] : []),
    ...(format ? [`course.format = ANY(${$(format)}::text[])`] : []),
    ...(level ? [`course.level = ANY(${$(level)}::text[])`] : []),
    ...(audience ? [`course.audiences && ${$(audience)}::text[]`] : []),
  ];
}

/** What it asks of an edition to come: one and the same edition must satisfy it all. */
export function editionConditions(filter: SearchFilter, $: Placeholder): string[] {
  const { when, venueId, from, to, free, placesLeft } = filter;
  return [
    ...(when ? [`edition.bands && ${$(when)}::text[]`] : []),
    ...(venueId ? [`edition.venue_ids && ${$(venueId)}::uuid[]`] : []),
    ...(from ? [`edition.starts_on >= ${$(from)}`] : []),
    ...(to ? [`edition.starts_on <= ${$(to)}`] : []),
    ...(free ? [IS_FREE] : []),
    ...(placesLeft ? [HAS_PLACES] : []),
  ];
}

export const IS_COMING = `edition.status IN ('open', 'confirmed') AND edition.starts_at >`;

/** Nobody pays anything; an edition without prices is never opened. */
export const IS_FREE = `NOT EXISTS (
  SELECT FROM billing.price
   WHERE price.subject_kind = 'edition' AND price.subject_id = edition.id AND price.amount > 0)`;

export const HAS_PLACES = `EXISTS (
  SELECT FROM enrolment.seat_pool seats
   WHERE seats.edition_id = edition.id AND seats.kind = 'edition' AND seats.key = '' AND seats.occupied < seats.capacity)`;
