import { Injectable } from '@nestjs/common';
import { billingErrors, type DocumentFacts, type IncomeKind, linesOfIncome } from '@bottega/billing/domain';
import { decodeIdCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { euro, type LocalDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { DocumentView } from '../http/document.view';

export interface DocumentFilter {
  payerId?: string;
  kind?: string;
  income?: IncomeKind;
  /** Which day the period is about; that of issue when left out. */
  day?: 'issued' | 'paid';
  from?: LocalDate;
  to?: LocalDate;
  q?: string;
  cursor?: string;
  limit: number;
}

interface DocumentRecord {
  id: string;
  orderId: string;
  facts: DocumentFacts;
}

const HAS_LINE = `EXISTS (
  SELECT FROM jsonb_to_recordset(d.facts -> 'lines') said ("orderLineId" uuid)
    JOIN billing.order_line l ON l.id = said."orderLineId" WHERE l.kind = ANY ($8))`;

/** Documents, latest first: everybody’s for staff, one’s own for each. */
@Injectable()
export class DocumentViews {
  constructor(private readonly database: Database) {}

  async list({ day = 'issued', cursor, limit, ...wish }: DocumentFilter): Promise<Page<DocumentView>> {
    const { payerId, kind, income, from, to, q } = wish;
    const records = await this.database.query<DocumentRecord>(
      `SELECT d.id, d.order_id AS "orderId", d.facts
         FROM billing.document d JOIN billing.orders o ON o.id = d.order_id
        WHERE ($1::uuid IS NULL OR o.payer_id = $1) AND ($2::text IS NULL OR d.kind = $2)
          AND ($3::date IS NULL OR d.${day}_on >= $3) AND ($4::date IS NULL OR d.${day}_on <= $4)
          AND ($5::text[] IS NULL OR d.search LIKE ALL (SELECT '%' || platform.fold(word) || '%' FROM unnest($5) word))
          AND ($6::uuid IS NULL OR d.id < $6) AND ($8::text[] IS NULL OR ${HAS_LINE})
        ORDER BY d.id DESC LIMIT $7`,
      [
        ...[payerId ?? null, kind ?? null, from ?? null, to ?? null, q ? wordsOf(q) : null],
        ...[cursor ? decodeIdCursor(cursor) : null, limit + 1],
        income ? linesOfIncome(income) : null,
      ],
    );
    return toPage(records, limit, toView, ({ id }) => encodeCursor(id));
  }

  /** Whose it is and what it is called. @throws billing.document-not-found */
  async fileFacts(id: string): Promise<{ payerId: string; number: string }> {
    const found = await this.database.one<{ payerId: string; number: string }>(
      `SELECT o.payer_id AS "payerId", d.facts ->> 'number' AS number
         FROM billing.document d JOIN billing.orders o ON o.id = d.order_id WHERE d.id = $1`,
      [id],
    );
    if (!found) throw billingErrors('document-not-found');
    return found;
  }
}

function toView({ id, orderId, facts }: DocumentRecord): DocumentView {
  const { kind, number, issuedOn, party, lines, sums, payment } = facts;
  const { total, exempt, outOfScope, taxable, vat, stampDuty } = sums;
  return {
    ...{ id, orderId, kind, number, issuedOn },
    partyName: party.name,
    descriptions: lines.map(({ description }) => description),
    corrects: [...new Set(lines.flatMap(({ corrects }) => (corrects ? [corrects.number] : [])))],
    method: payment.method,
    paidOn: payment.on,
    ...{ total: euro(total), exempt: euro(exempt), outOfScope: euro(outOfScope) },
    ...{ taxable: euro(taxable), vat: euro(vat), stampDuty: euro(stampDuty) },
  };
}

/** As written, but for the characters LIKE would take as wildcards. */
const wordsOf = (q: string): string[] => q.split(/\s+/).map((word) => word.replace(/[\\%_]/g, '\\$&'));
