import type { Check } from '@bottega/platform/persistence';

export const checks: readonly Check[] = [
  {
    name: 'billing.orders-add-up',
    sql: `SELECT format('order %s says %s paid and %s given back, its documents %s and %s', id, paid, refunded, received, given) AS wrong
            FROM billing.orders
            CROSS JOIN LATERAL (SELECT coalesce(sum(amount), 0) AS received FROM billing.payment
                                 WHERE order_id = orders.id AND NOT EXISTS (SELECT FROM billing.payment_reversal WHERE payment_id = payment.id)) p
            CROSS JOIN LATERAL (SELECT coalesce(sum(amount), 0) AS given FROM billing.refund WHERE order_id = orders.id) r
           WHERE (paid, refunded) IS DISTINCT FROM (received, given) ORDER BY id`,
  },
  {
    name: 'billing.payments-have-their-receipt',
    sql: `SELECT format('payment %s has no receipt', id) AS wrong
            FROM billing.payment WHERE NOT EXISTS (SELECT FROM billing.receipt WHERE payment_id = payment.id) ORDER BY id`,
  },
  {
    name: 'billing.numbers-have-no-gap',
    sql: `WITH used AS (SELECT series, year, number FROM billing.receipt
                         UNION ALL SELECT series, year, number FROM billing.refund)
          SELECT format('document %s/%s of series «%s» is missing', year, number, series) AS wrong
            FROM (SELECT series, year, generate_series(1, last) AS number FROM billing.numbering
                  EXCEPT SELECT series, year, number FROM used) missing
           UNION ALL
          SELECT format('document %s/%s of series «%s» is beyond the last number', year, number, series)
            FROM used LEFT JOIN billing.numbering USING (series, year) WHERE number > coalesce(last, 0)
           ORDER BY 1`,
  },
];
