import { HOME_ZONE, localDate } from '@bottega/platform/kernel';
import type { Placeholder } from './parameters';

/** Who reads; null is a visitor. */
export type ReaderId = string | null;

/** What the reader has to spend: `purse`, for statements that ask what is included. */
export const purseOf = (readerId: string, now: Date, $: Placeholder): string => `
  purse AS MATERIALIZED (
    SELECT lot.*, person.affiliation FROM membership.usable_lot lot JOIN identity.person ON person.id = lot.person_id
     WHERE person_id = ${$(readerId)} AND valid_to >= ${$(localDate(now, HOME_ZONE))} AND available > 0)`;

/** As many trainings or credits as the course weighs on the first day; hours by the minutes of all days. */
const NEEDED = `
  CASE lot.unit WHEN 'hour' THEN (SELECT sum(minutes) FROM scheduling.session
                                   WHERE edition_id = edition.id AND status = 'planned')
                ELSE coalesce((lot.weights ->> it.id::text)::integer, 1) END`;
const LAST_DAY = `CASE lot.unit WHEN 'hour' THEN edition.ends_on ELSE edition.starts_on END`;
const COVERED = `
  CASE lot.scope ->> 'kind'
    WHEN 'all' THEN true
    WHEN 'courses' THEN lot.scope -> 'of' ? it.id::text
    WHEN 'topics' THEN lot.scope -> 'of' ?| it.topics
    ELSE it.id <> ALL (lot.spent_on) AND lot.scope -> 'of' ?| ARRAY(
      SELECT path_id::text FROM catalogue.path_course WHERE course_id = it.id) END`;

/** Whether one of the reader’s memberships would pay for an edition: what enrolling with it would find, where it is not free. */
const IS_PAID = `
  EXISTS (
    SELECT FROM purse lot JOIN catalogue.course it ON it.id = edition.course_id
      JOIN billing.price asked ON asked.subject_kind = 'edition' AND asked.subject_id = edition.id
                              AND asked.affiliation = lot.affiliation AND asked.amount > 0
     WHERE lot.valid_from <= edition.starts_on AND ${LAST_DAY} <= lot.valid_to AND ${COVERED}
       AND NOT EXISTS (SELECT FROM membership.suspension rest
                        WHERE rest.membership_id = lot.membership_id AND rest.from_on <= ${LAST_DAY}
                          AND (rest.until_on IS NULL OR edition.starts_on < rest.until_on))
     GROUP BY lot.membership_id HAVING sum(lot.available) >= max(${NEEDED}))`;

/** Of a visitor nothing is. */
export const isIncluded = (readerId: ReaderId): string => (readerId ? IS_PAID : 'false');
