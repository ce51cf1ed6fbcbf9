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
    name: 'billing.cards-are-given-back-what-is-owed',
    sql: `SELECT format('order %s says %s is going back to cards, its refunds %s', id, going_back, asked) AS wrong
            FROM billing.orders
            CROSS JOIN LATERAL (SELECT coalesce(sum(amount), 0) AS asked FROM billing.card_refund
                                 WHERE order_id = orders.id AND credit_id IS NOT NULL
                                   AND status IN ('requested', 'pending')) f
           WHERE going_back <> asked ORDER BY id`,
  },
  {
    name: 'billing.orders-follow-their-lines',
    sql: `SELECT format('order %s is %s of %s, less %s, owing %s; its lines say %s, less %s, owing %s', id, status, total,
                        forgone, owed, agreed, let_go, to_give_back) AS wrong
            FROM billing.orders
            JOIN LATERAL (SELECT sum(amount) AS agreed, sum(forgone) AS let_go, sum(owed) AS to_give_back,
                                 bool_and(status = 'cancelled') AS over
                            FROM billing.order_line WHERE order_id = orders.id HAVING count(*) > 0) l ON true
           WHERE (total, forgone, owed, status = 'cancelled') IS DISTINCT FROM (agreed, let_go, to_give_back, over)
              OR paid - owed > total - forgone OR (status = 'open' AND paid - owed = total - forgone) ORDER BY id`,
  },
  {
    name: 'billing.lines-follow-their-credits',
    sql: `SELECT format('line %s is let go for %s and owed %s, its credits say %s and %s', id, forgone, owed, let_go, to_give_back) AS wrong
            FROM billing.order_line
            CROSS JOIN LATERAL (SELECT coalesce(sum(forgone), 0) AS let_go, coalesce(sum(amount), 0) AS to_give_back
                                  FROM billing.credit WHERE line_id = order_line.id AND voided_at IS NULL) c
           WHERE (forgone, owed) IS DISTINCT FROM (let_go, to_give_back) ORDER BY id`,
  },
  {
    name: 'billing.money-has-its-document',
    sql: `SELECT format('%s %s of %s has documents of %s', what, id, amount, said) AS wrong
            FROM (SELECT 'payment' AS what, payment.id, amount, total AS said
                    FROM billing.payment LEFT JOIN billing.document ON payment_id = payment.id
                   UNION ALL
                  SELECT 'payment taken back', payment.id, amount, total
                    FROM billing.payment_reversal JOIN billing.payment ON payment.id = payment_reversal.payment_id
                    LEFT JOIN billing.document ON reversed_payment_id = payment.id
                   UNION ALL
                  SELECT 'refund', refund.id, amount, total
                    FROM billing.refund LEFT JOIN billing.document ON refund_id = refund.id) moved
           WHERE said IS DISTINCT FROM amount ORDER BY id`,
  },
  {
    name: 'billing.credit-notes-correct-what-they-say',
    sql: `SELECT format('credit note %s of %s corrects %s', id, total, corrected) AS wrong
            FROM billing.document
            CROSS JOIN LATERAL (SELECT coalesce(sum(amount), 0) AS corrected
                                  FROM billing.document_correction WHERE credit_note_id = document.id) c
           WHERE kind = 'credit-note' AND total <> corrected ORDER BY id`,
  },
  {
    name: 'billing.numbers-have-no-gap',
    sql: `SELECT format('document %s/%s of series «%s» is missing', year, number, series) AS wrong
            FROM (SELECT legal_entity_id, series, year, generate_series(1, last) AS number FROM billing.numbering
                  EXCEPT SELECT legal_entity_id, series, year, number FROM billing.document) missing
           UNION ALL
          SELECT format('document %s/%s of series «%s» is beyond the last number', year, number, series)
            FROM billing.document LEFT JOIN billing.numbering USING (legal_entity_id, series, year)
           WHERE number > coalesce(last, 0)
           ORDER BY 1`,
  },
];
