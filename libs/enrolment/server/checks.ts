import type { Check } from '@bottega/platform/persistence';

/** Seats as their rows say: who has a place, whom one is offered to, places reserved before names exist. */
const COUNTED = `
  SELECT edition_id, kind, key,
         (SELECT count(*) FROM enrolment.enrolment e
           WHERE e.edition_id = pool.edition_id AND enrolment.occupies_seat(e.status))
         + (SELECT coalesce(sum(places), 0) FROM enrolment.waiting_entry w
             WHERE w.edition_id = pool.edition_id AND w.status = 'offered')
         + (SELECT coalesce(sum(units), 0) FROM enrolment.seat_block b WHERE b.edition_id = pool.edition_id) AS occupied,
         (SELECT coalesce(sum(places), 0) FROM enrolment.waiting_entry w
           WHERE w.edition_id = pool.edition_id AND w.status = 'waiting') AS waiting
    FROM enrolment.seat_pool pool WHERE kind = 'edition' AND key = ''`;

export const checks: readonly Check[] = [
  {
    name: 'enrolment.seats-are-counted',
    sql: `SELECT format('edition %s counts %s taken and %s waited for, its rows %s and %s', edition_id,
                        pool.occupied, pool.waiting, counted.occupied, counted.waiting) AS wrong
            FROM enrolment.seat_pool pool JOIN (${COUNTED}) counted USING (edition_id, kind, key)
           WHERE (pool.occupied, pool.waiting) IS DISTINCT FROM (counted.occupied, counted.waiting) ORDER BY edition_id`,
    // More than fit stay as they are: the rows are wrong then, not the count.
    recount: `LOCK TABLE enrolment.enrolment, enrolment.waiting_entry, enrolment.seat_block IN SHARE ROW EXCLUSIVE MODE;
              UPDATE enrolment.seat_pool pool SET occupied = counted.occupied, waiting = counted.waiting
                FROM (${COUNTED}) counted
               WHERE (pool.edition_id, pool.kind, pool.key) = (counted.edition_id, counted.kind, counted.key)
                 AND (pool.occupied, pool.waiting) IS DISTINCT FROM (counted.occupied, counted.waiting)
                 AND counted.occupied <= CASE WHEN pool.closed THEN pool.occupied ELSE pool.capacity END`,
  },
  {
    name: 'enrolment.places-and-orders-agree',
    sql: `SELECT format('enrolment %s is %s, its line in order %s is %s', e.id, e.status, line.order_id, line.status) AS wrong
            FROM enrolment.enrolment e JOIN billing.order_line line ON line.kind = 'enrolment' AND line.subject_id = e.id
           WHERE e.status <> 'transferred' AND enrolment.occupies_seat(e.status) = (line.status = 'cancelled')
           UNION ALL
          SELECT format('order %s is for enrolment %s, which does not exist', order_id, subject_id)
            FROM billing.order_line line
           WHERE kind = 'enrolment' AND NOT EXISTS (SELECT FROM enrolment.enrolment WHERE id = line.subject_id)
           ORDER BY 1`,
  },
  {
    name: 'enrolment.gifts-are-counted',
    sql: `SELECT format('suspended seat %s counts %s used, what it covers %s', seat.id, seat.used, covered.used) AS wrong
            FROM enrolment.suspended_seat seat
            LEFT JOIN LATERAL (SELECT coalesce(sum(amount), 0) AS used FROM enrolment.suspended_cover
                                WHERE seat_id = seat.id AND NOT returned) covered ON true
           WHERE seat.used <> covered.used
           UNION ALL
          SELECT format('order %s is for suspended seat %s, which does not exist', order_id, subject_id)
            FROM billing.order_line line
           WHERE kind = 'suspended-seat' AND NOT EXISTS (SELECT FROM enrolment.suspended_seat WHERE id = line.subject_id)
           ORDER BY 1`,
  },
  {
    name: 'enrolment.history-ends-where-it-stands',
    sql: `SELECT format('enrolment %s is %s, its history ends with %s', e.id, e.status, coalesce(last.to_status, 'nothing')) AS wrong
            FROM enrolment.enrolment e
            LEFT JOIN LATERAL (SELECT to_status FROM enrolment.transition t
                                WHERE t.enrolment_id = e.id ORDER BY t.id DESC LIMIT 1) last ON true
           WHERE last.to_status IS DISTINCT FROM e.status ORDER BY e.id`,
  },
];
