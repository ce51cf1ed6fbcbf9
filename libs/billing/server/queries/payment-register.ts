import { Injectable } from '@nestjs/common';
import { MONEY_METHODS, type MoneyMethod } from '@bottega/billing/domain';
import { decodeCursor, encodeCursor, httpErrors, type Page, toPage } from '@bottega/platform/http';
import { euro, isLocalDate, type LocalDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { PaymentsOfADayView, PaymentSumsView } from '../http/register.view';

export interface Period {
  from?: LocalDate;
  to?: LocalDate;
}

/** What moved in one way for one kind of line, in cents of euro. */
export interface Moved {
  method: MoneyMethod;
  lineKind: string;
  income: number;
  givenBack: number;
}

type EntriesWish = Period & { method?: MoneyMethod; cursor?: string; limit: number };

interface Sums {
  documents: number;
  income: number;
  givenBack: number;
  exempt: number;
  outOfScope: number;
  taxable: number;
  vat: number;
  stampDuty: number;
}

const SIGN = `CASE kind WHEN 'credit-note' THEN -1 ELSE 1 END`;
const sumOf = (column: string) => `coalesce(sum(${SIGN} * ${column}), 0)::integer`;
const SUMS = `
  count(*)::integer AS documents,
  coalesce(sum(total) FILTER (WHERE kind <> 'credit-note'), 0)::integer AS income,
  coalesce(sum(total) FILTER (WHERE kind = 'credit-note'), 0)::integer AS "givenBack",
  ${sumOf('exempt')} AS exempt, ${sumOf('out_of_scope')} AS "outOfScope", ${sumOf('taxable')} AS taxable,
  ${sumOf('vat')} AS vat, coalesce(sum(stamp_duty), 0)::integer AS "stampDuty"`;
const WITHIN = '($1::date IS NULL OR paid_on >= $1) AND ($2::date IS NULL OR paid_on <= $2)';

/** What came in and went back, by the day the money moved and how: what documents say, added up. */
@Injectable()
export class PaymentRegister {
  constructor(private readonly database: Database) {}

  /** The latest day first. */
  async entries({ from, to, method, cursor, limit }: EntriesWish): Promise<Page<PaymentsOfADayView>> {
    const [lastDay, lastMethod] = cursor ? entryAt(cursor) : [null, null];
    const rows = await this.database.query<Sums & { day: LocalDate; method: MoneyMethod }>(
      `SELECT paid_on::text AS day, method, ${SUMS} FROM billing.document
        WHERE ${WITHIN} AND ($3::text IS NULL OR method = $3) AND ($4::date IS NULL OR (paid_on, method) < ($4, $5))
        GROUP BY paid_on, method ORDER BY paid_on DESC, method DESC LIMIT $6`,
      [from ?? null, to ?? null, method ?? null, lastDay, lastMethod, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => ({ day: row.day, method: row.method, ...toSums(row) }),
      (row) => encodeCursor(row.day, row.method),
    );
  }

  async totals({ from, to, method }: Period & { method?: MoneyMethod }): Promise<PaymentSumsView> {
    const row = await this.database.one<Sums>(
      `SELECT ${SUMS} FROM billing.document WHERE ${WITHIN} AND ($3::text IS NULL OR method = $3)`,
      [from ?? null, to ?? null, method ?? null],
    );
    return toSums(row!);
  }

  /** The same documents by their lines, each of which is for one thing: by method or by kind they add up to the same. */
  moved({ from, to }: Period): Promise<Moved[]> {
    return this.database.query(
      `SELECT method, (SELECT l.kind FROM billing.order_line l WHERE l.id = said."orderLineId") AS "lineKind",
              coalesce(sum(amount) FILTER (WHERE kind <> 'credit-note'), 0)::integer AS income,
              coalesce(sum(amount) FILTER (WHERE kind = 'credit-note'), 0)::integer AS "givenBack"
         FROM billing.document
         CROSS JOIN LATERAL jsonb_to_recordset(facts -> 'lines') said ("orderLineId" uuid, amount integer)
        WHERE ${WITHIN} GROUP BY 1, 2`,
      [from ?? null, to ?? null],
    );
  }
}

const toSums = ({ documents, income, givenBack, exempt, outOfScope, taxable, vat, stampDuty }: Sums) => ({
  documents,
  ...{ income: euro(income), givenBack: euro(givenBack), net: euro(income - givenBack) },
  ...{ exempt: euro(exempt), outOfScope: euro(outOfScope), taxable: euro(taxable), vat: euro(vat) },
  stampDuty: euro(stampDuty),
});

/** @throws http.malformed-request */
function entryAt(cursor: string): [day: string, method: string] {
  const [day, method] = decodeCursor(cursor, 2);
  if (typeof day !== 'string' || !isLocalDate(day) || !MONEY_METHODS.includes(method as MoneyMethod))
    throw httpErrors('malformed-request');
  return [day, method as MoneyMethod];
}
