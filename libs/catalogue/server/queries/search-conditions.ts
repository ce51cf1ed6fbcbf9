import type { FilterQuery } from '../http/search.dto';
import { isIncluded, type ReaderId } from './included';
import type { Placeholder } from './parameters';

export type SearchFilter = FilterQuery & { readerId: ReaderId };

/** A rule by the choice it comes from, as SQL about a course or an edition; only those that somebody chose. */
export type Rules = Readonly<Record<string, string>>;

/** What a filter asks of the course itself. */
export const courseRules = ({ topic, format, level, audience }: SearchFilter, $: Placeholder): Rules => ({
  ...(topic && { topic: `course.topics && ${$(topic)}::text[]` }),
  ...(format && { format: `course.format = ANY(${$(format)}::text[])` }),
  ...(level && { level: `course.level = ANY(${$(level)}::text[])` }),
  ...(audience && { audience: `course.audiences && ${$(audience)}::text[]` }),
});

/** How a statement tells that an edition costs nothing and has places left. */
interface Terms {
  isFree: string;
  hasPlaces: string;
}

/** What it asks of an edition to come: one and the same edition must satisfy it all. */
export const editionRules = (filter: SearchFilter, $: Placeholder, terms: Terms = LOOKED_UP): Rules => ({
  ...(filter.when && { when: `edition.bands && ${$(filter.when)}::text[]` }),
  ...(filter.venueId && { venue: `edition.venue_ids && ${$(filter.venueId)}::uuid[]` }),
  ...(filter.from && { from: `edition.starts_on >= ${$(filter.from)}` }),
  ...(filter.to && { to: `edition.starts_on <= ${$(filter.to)}` }),
  ...(filter.free && { free: terms.isFree }),
  ...(filter.placesLeft && { places: terms.hasPlaces }),
  ...(filter.included && { included: isIncluded(filter.readerId) }),
});

export const allOf = (rules: Rules): string[] => Object.values(rules);

export const IS_COMING = `edition.status IN ('open', 'confirmed') AND edition.starts_at >`;

/** Nobody pays anything; an edition without prices is never opened. */
const LOOKED_UP: Terms = {
  isFree: `NOT EXISTS (
    SELECT FROM billing.price
     WHERE price.subject_kind = 'edition' AND price.subject_id = edition.id AND price.amount > 0)`,
  hasPlaces: `EXISTS (
    SELECT FROM enrolment.seat_pool seats
     WHERE seats.edition_id = edition.id AND seats.kind = 'edition' AND seats.key = ''
       AND seats.occupied < seats.capacity AND seats.waiting = 0)`,
};
