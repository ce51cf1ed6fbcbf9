/**
 * What was paid covers the lines of its order from the first on, as documents are filled today; nothing was said then
 * of stamp duty, so nothing is said of it now.
 */
const PIECES = `
  treatment AS (
    SELECT jsonb_build_object('nature', nature, 'vatPercent', vat_percent, 'bearsStamp', false, 'reason', reason) AS facts
      FROM billing.tax_treatment LIMIT 1),
  paid AS (
    SELECT y.*, r.series, r.year, r.number, r.issued_at, r.series || ' ' || r.number || '/' || r.year AS called,
           sum(y.amount) OVER earlier - y.amount AS low, sum(y.amount) OVER earlier AS high
      FROM billing.payment y JOIN billing.receipt r ON r.payment_id = y.id
    WINDOW earlier AS (PARTITION BY y.order_id ORDER BY y.received_at, y.id)),
  line AS (
    SELECT l.*, sum(l.amount) OVER earlier - l.amount AS low, sum(l.amount) OVER earlier AS high
      FROM billing.order_line l WINDOW earlier AS (PARTITION BY l.order_id ORDER BY l.id)),
  piece AS (
    SELECT paid.id AS document_id, paid.called, paid.order_id, paid.low AS paid_low, line.id AS line_id, line.description,
           line.low AS line_low, least(paid.high, line.high) - greatest(paid.low, line.low) AS amount
      FROM paid JOIN line ON line.order_id = paid.order_id AND least(paid.high, line.high) > greatest(paid.low, line.low))`;

const COLUMNS = `(id, legal_entity_id, kind, series, year, number, order_id, payment_id, refund_id, issued_on, issued_at,
  paid_on, method, total, exempt, out_of_scope, taxable, vat, stamp_duty, facts)`;

/** The facts of a document over the row `d` and its `lines`; `method` and the rest are columns of `d`. */
const FACTS = (kind: string) => `jsonb_build_object(
  'kind', '${kind}', 'number', d.called, 'issuedOn', (d.issued_at AT TIME ZONE 'Europe/Rome')::date,
  'issuer', (SELECT jsonb_build_object('name', name, 'address', address, 'taxCode', tax_code, 'vatNumber', vat_number,
                                       'runts', runts) FROM billing.legal_entity_profile LIMIT 1),
  'party', (SELECT jsonb_build_object('name', p.given_name || ' ' || p.family_name, 'taxCode', NULL, 'vatNumber', NULL,
                                      'address', NULL)
              FROM billing.orders o JOIN identity.person p ON p.id = o.payer_id WHERE o.id = d.order_id),
  'lines', lines,
  'sums', jsonb_build_object('total', d.amount, 'exempt', d.amount, 'outOfScope', 0, 'taxable', 0, 'vat', 0, 'stampDuty', 0),
  'payment', jsonb_build_object('method', d.method, 'on', d.paid_on))`;

const SUMS = 'd.amount, d.amount, 0, 0, 0, 0';

export const RECEIPTS_AS_DOCUMENTS = `
  WITH ${PIECES},
  d AS (SELECT paid.*, coalesce(received_on, (received_at AT TIME ZONE 'Europe/Rome')::date) AS paid_on FROM paid)
  INSERT INTO billing.document ${COLUMNS}
  SELECT d.id, (SELECT id FROM billing.legal_entity), 'receipt', d.series, d.year, d.number, d.order_id, d.id, NULL,
         (d.issued_at AT TIME ZONE 'Europe/Rome')::date, d.issued_at, d.paid_on, d.method, ${SUMS}, ${FACTS('receipt')}
    FROM d CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('orderLineId', line_id, 'description', description, 'amount', amount,
               'treatment', treatment.facts, 'corrects', NULL) ORDER BY line_low) AS lines
        FROM piece CROSS JOIN treatment WHERE piece.document_id = d.id) l`;

export const REFUNDS_AS_DOCUMENTS = `
  WITH ${PIECES},
  standing AS (
    SELECT piece.*, sum(amount) OVER later - amount AS low, sum(amount) OVER later AS high
      FROM piece WINDOW later AS (PARTITION BY order_id ORDER BY paid_low DESC, line_low DESC)),
  d AS (
    SELECT f.*, f.series || ' ' || f.number || '/' || f.year AS called, f.given_at AS issued_at,
           (f.given_at AT TIME ZONE 'Europe/Rome')::date AS paid_on,
           sum(f.amount) OVER earlier - f.amount AS low, sum(f.amount) OVER earlier AS high
      FROM billing.refund f WHERE f.number IS NOT NULL
    WINDOW earlier AS (PARTITION BY f.order_id ORDER BY f.given_at, f.id)),
  back AS (
    SELECT d.id AS refund_id, standing.*, least(d.high, standing.high) - greatest(d.low, standing.low) AS taken
      FROM d JOIN standing ON standing.order_id = d.order_id AND least(d.high, standing.high) > greatest(d.low, standing.low)),
  note AS (
    INSERT INTO billing.document ${COLUMNS}
    SELECT d.id, (SELECT id FROM billing.legal_entity), 'credit-note', d.series, d.year, d.number, d.order_id, NULL, d.id,
           d.paid_on, d.issued_at, d.paid_on, d.method, ${SUMS}, ${FACTS('credit-note')}
      FROM d CROSS JOIN LATERAL (
        SELECT jsonb_agg(jsonb_build_object('orderLineId', line_id, 'description', description, 'amount', taken,
                 'treatment', treatment.facts,
                 'corrects', jsonb_build_object('documentId', document_id, 'number', back.called)) ORDER BY back.low) AS lines
          FROM back CROSS JOIN treatment WHERE back.refund_id = d.id) l
    RETURNING id)
  INSERT INTO billing.document_correction (credit_note_id, document_id, amount)
  SELECT note.id, back.document_id, sum(back.taken) FROM note JOIN back ON back.refund_id = note.id GROUP BY 1, 2`;
