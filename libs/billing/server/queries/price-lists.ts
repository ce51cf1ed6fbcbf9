import { Injectable } from '@nestjs/common';
import type { ConcessionKind, Cut, Discount, DiscountKind, PromoCode } from '@bottega/billing/domain';
import { euro, type LocalDate, type Money } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';

export interface Subject {
  kind: string;
  subjectId: string;
}

export interface ListedItem {
  /** Null when no price was set. */
  list: Money | null;
  discounts: Discount[];
  /** The person's, the same for every item. */
  concessions: ConcessionKind[];
}

interface DiscountRecord {
  id: string;
  kind: DiscountKind;
  percent: number | null;
  amount: number | null;
  planId: string | null;
  from: number | null;
  to: number | null;
  concession: ConcessionKind | null;
  until: LocalDate | null;
}

/** What is asked for things, and what may lower it, as set by staff. */
@Injectable()
export class PriceLists {
  constructor(private readonly database: Database) {}

  /** In the order of the subjects. */
  async of(
    subjects: readonly Subject[],
    affiliation: string,
    personId: string,
    today: LocalDate,
  ): Promise<ListedItem[]> {
    const records = await this.database.query<{
      list: number | null;
      discounts: DiscountRecord[];
      concessions: ConcessionKind[];
    }>(
      `SELECT (SELECT amount FROM billing.price p
                WHERE p.subject_kind = s.kind AND p.subject_id = s.id AND p.affiliation = $3) AS list,
              (SELECT coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'percent', d.percent,
                        'amount', d.amount, 'planId', d.plan_id, 'from', d.age_from, 'to', d.age_to,
                        'concession', d.concession, 'until', d.until)), '[]')
                 FROM billing.discount d WHERE d.subject_kind = s.kind AND d.ended_at IS NULL
                  AND (d.subject_id = s.id OR d.subject_id IS NULL)) AS discounts,
              ARRAY(SELECT DISTINCT c.kind FROM billing.concession c
                     WHERE c.person_id = $4 AND c.status = 'proven' AND c.valid_to >= $5) AS concessions
         FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY s (kind, id, place) ORDER BY s.place`,
      [subjects.map(({ kind }) => kind), subjects.map(({ subjectId }) => subjectId), affiliation, personId, today],
    );
    return records.map(({ list, discounts, concessions }) => ({
      list: list === null ? null : euro(list),
      discounts: discounts.map(toDiscount),
      concessions,
    }));
  }

  /** With how often it was used so far, in all and by this person. */
  async promo(code: string, personId: string): Promise<(PromoCode & { id: string }) | undefined> {
    const record = await this.database.one<Omit<PromoCode, 'cut'> & { id: string } & CutRecord>(
      `SELECT id, code, percent, amount, from_day::text AS from, to_day::text AS to, ended_at IS NOT NULL AS ended,
              CASE WHEN subject_kind IS NOT NULL
                   THEN json_build_object('kind', subject_kind, 'subjectId', subject_id) END AS subject,
              most, used, most_each AS "mostEach",
              coalesce((SELECT u.used FROM billing.promo_use u WHERE u.promo_code_id = c.id AND u.person_id = $2), 0)
                AS "usedByPerson"
         FROM billing.promo_code c WHERE code = $1`,
      [code, personId],
    );
    return record && { ...record, cut: toCut(record) };
  }
}

interface CutRecord {
  percent: number | null;
  amount: number | null;
}

/** The database holds that one of the two is there. */
const toCut = ({ percent, amount }: CutRecord): Cut =>
  amount === null ? { percent: percent!, amount: null } : { percent: null, amount: euro(amount) };

function toDiscount({ id, kind, ...record }: DiscountRecord): Discount {
  const cut = toCut(record);
  switch (kind) {
    case 'member':
      return { id, cut, kind, planId: record.planId };
    case 'age':
      return { id, cut, kind, from: record.from!, to: record.to! };
    case 'concession':
      return { id, cut, kind, concession: record.concession! };
    case 'early':
      return { id, cut, kind, until: record.until! };
  }
}
