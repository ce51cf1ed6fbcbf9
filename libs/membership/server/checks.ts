import type { Check } from '@bottega/platform/persistence';

const SUMS = `
  SELECT lot_id,
         sum(amount * CASE WHEN kind IN ('grant', 'release', 'adjust') THEN 1
                           WHEN kind IN ('reserve', 'expire') THEN -1 ELSE 0 END) AS available,
         sum(amount * CASE WHEN kind = 'reserve' THEN 1
                           WHEN kind IN ('consume', 'release', 'forfeit') THEN -1 ELSE 0 END) AS reserved
    FROM membership.entry GROUP BY lot_id`;

export const checks: readonly Check[] = [
  {
    name: 'membership.lots-are-their-entries',
    sql: `SELECT format('lot %s says %s available and %s reserved, its entries %s and %s', lot.id, lot.available,
                        lot.reserved, coalesce(sums.available, 0), coalesce(sums.reserved, 0)) AS wrong
            FROM membership.lot LEFT JOIN (${SUMS}) sums ON sums.lot_id = lot.id
           WHERE (lot.available, lot.reserved) IS DISTINCT FROM (coalesce(sums.available, 0), coalesce(sums.reserved, 0))
           ORDER BY lot.id`,
  },
  {
    name: 'membership.orders-are-for-memberships',
    sql: `SELECT format('order %s is for membership %s, which does not exist', order_id, subject_id) AS wrong
            FROM billing.order_line line
           WHERE (kind = 'membership' AND NOT EXISTS (SELECT FROM membership.membership WHERE id = line.subject_id))
              OR (kind = 'membership-upgrade' AND NOT EXISTS (SELECT FROM membership.upgrade WHERE id = line.subject_id))
           ORDER BY order_id`,
  },
];
