/** What taking part asks, and whether one still can: see `EditionTermsView`. Places are nobody’s while anybody waits. */
export const OFFER_COLUMNS = `
  edition.capacity, CASE WHEN seats.waiting > 0 THEN 0 ELSE seats.capacity - seats.occupied END AS "placesLeft", seats.waiting,
  CASE WHEN list.lowest IS NOT NULL THEN json_build_object('amount', list.lowest, 'currency', list.currency) END AS price`;

export const OFFER_TABLES = `
  JOIN enrolment.seat_pool seats ON seats.edition_id = edition.id AND seats.kind = 'edition' AND seats.key = ''
  LEFT JOIN LATERAL (
       SELECT min(price.amount) AS lowest, min(price.currency) AS currency,
              json_object_agg(price.affiliation,
                              json_build_object('amount', price.amount, 'currency', price.currency)) AS prices
         FROM billing.price
        WHERE price.subject_kind = 'edition' AND price.subject_id = edition.id) list ON true`;
