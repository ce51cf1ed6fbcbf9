import { Injectable } from '@nestjs/common';
import type { OpenLine, StandingLine } from '@bottega/billing/domain';
import { Database } from '@bottega/platform/persistence';

export interface OrderedLine extends OpenLine {
  kind: string;
  subjectId: string;
  description: string;
}

/** Every line of every document of an order, with its sign. */
const SAID = `
  SELECT d.id AS document_id, d.facts ->> 'number' AS called, d.payment_id, said.place, said.line,
         (said.line ->> 'orderLineId')::uuid AS order_line_id, (said.line ->> 'amount')::integer AS amount,
         (said.line #>> '{corrects,documentId}')::uuid AS corrected_id
    FROM billing.document d CROSS JOIN LATERAL jsonb_array_elements(d.facts -> 'lines') WITH ORDINALITY said (line, place)
   WHERE d.order_id = $1`;

/** What the documents of an order say of its lines so far. */
@Injectable()
export class DocumentedLines {
  constructor(private readonly database: Database) {}

  /** The order’s lines, with what receipts less credit notes say of each. */
  ofOrder(orderId: string): Promise<OrderedLine[]> {
    return this.database.query(
      `WITH said AS (${SAID})
       SELECT l.id, l.kind, l.subject_id AS "subjectId", l.description, l.amount, l.amount - l.forgone AS asked, coalesce(
                (SELECT sum(CASE WHEN corrected_id IS NULL THEN said.amount ELSE -said.amount END)
                   FROM said WHERE order_line_id = l.id), 0)::integer AS documented
         FROM billing.order_line l WHERE l.order_id = $1 ORDER BY l.id`,
      [orderId],
    );
  }

  /** The lines of its receipts and invoices in the order they were issued, with what credit notes have left of them. */
  standing(orderId: string): Promise<StandingLine[]> {
    return this.database.query(
      `WITH said AS (${SAID})
       SELECT issued.document_id AS "documentId", issued.payment_id AS "paymentId", called AS number, order_line_id AS "orderLineId",
              line ->> 'description' AS description, line -> 'treatment' AS treatment, NULL AS corrects,
              (amount - coalesce((SELECT sum(back.amount) FROM said back
                                   WHERE back.corrected_id = issued.document_id
                                     AND back.order_line_id = issued.order_line_id), 0))::integer AS amount
         FROM said issued JOIN billing.document d ON d.id = issued.document_id
        WHERE corrected_id IS NULL ORDER BY d.issued_at, d.series, d.year, d.number, place`,
      [orderId],
    );
  }
}
