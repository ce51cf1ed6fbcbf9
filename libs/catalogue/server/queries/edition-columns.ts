import { WEEKDAYS, type Weekday } from '@bottega/platform/kernel';

/** An edition as it stands beside its course: see `ComingEditionView`. Places are nobody’s while anybody waits. */
export const EDITION_CARD = `
  edition.id, edition.course_id AS "courseId", edition.title_suffix AS "titleSuffix", edition.status, edition.starts_on::text AS "startsOn",
  edition.ends_on::text AS "endsOn", edition.starts_at AS "startsAt", first.start_time AS "startTime",
  first.end_time AS "endTime", first.zone, first.weekdays, edition.session_count AS "sessionCount", edition.bands,
  first.space AS "spaceName", first.venue AS "venueName", first.remote,
  edition.capacity, CASE WHEN seats.waiting > 0 THEN 0 ELSE seats.capacity - seats.occupied END AS "placesLeft", seats.waiting,
  CASE WHEN list.lowest IS NOT NULL THEN json_build_object('amount', list.lowest, 'currency', list.currency) END AS price,
  list.prices`;

export const EDITION_TABLES = `
  scheduling.edition
  JOIN enrolment.seat_pool seats ON seats.edition_id = edition.id AND seats.kind = 'edition' AND seats.key = ''
  LEFT JOIN LATERAL (
       SELECT session.start_time, session.end_time, session.zone, space.name AS space, venue.name AS venue, space.remote,
              ARRAY(SELECT DISTINCT extract(isodow FROM local_date)::integer FROM scheduling.session
                     WHERE edition_id = edition.id AND status = 'planned' ORDER BY 1) AS weekdays
         FROM scheduling.session
         JOIN scheduling.space ON space.id = session.space_id
         JOIN scheduling.venue ON venue.id = space.venue_id
        WHERE session.edition_id = edition.id
        ORDER BY session.status = 'planned' DESC, session.starts_at LIMIT 1) first ON true
  LEFT JOIN LATERAL (
       SELECT min(price.amount) AS lowest, min(price.currency) AS currency,
              json_object_agg(price.affiliation,
                              json_build_object('amount', price.amount, 'currency', price.currency)) AS prices
         FROM billing.price
        WHERE price.subject_kind = 'edition' AND price.subject_id = edition.id) list ON true`;

/** Who teaches an edition: the leading ones first. */
export const INSTRUCTORS = `
  (SELECT coalesce(json_agg(json_build_object(
            'personId', person.id, 'name', concat_ws(' ', person.given_name, person.family_name), 'bio', instructor.bio)
            ORDER BY teaching.role DESC, person.sort_name, person.id), '[]')
     FROM scheduling.edition_instructor teaching
     JOIN scheduling.instructor ON instructor.person_id = teaching.person_id
     JOIN identity.person ON person.id = teaching.person_id
    WHERE teaching.edition_id = edition.id)`;

/** Days of the week come from PostgreSQL as numbers from Monday on. */
export const toEdition = <Row extends { weekdays: number[] | null }>(
  row: Row,
): Omit<Row, 'weekdays'> & { weekdays: Weekday[] } => ({
  ...row,
  weekdays: (row.weekdays ?? []).map((day) => WEEKDAYS[day - 1]!),
});
