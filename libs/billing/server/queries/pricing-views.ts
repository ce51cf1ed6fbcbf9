import { Injectable } from '@nestjs/common';
import type { ConcessionStatus } from '@bottega/billing/domain';
import { decodeIdCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { euro, type Money } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { ConcessionView, DiscountView, PromoCodeView } from '../http/pricing/pricing.view';

interface Wish {
  cursor?: string;
  limit: number;
}

type Recorded<View> = Omit<View, 'amount' | 'endedAt'> & { amount: number | null; endedAt: Date | null };

/** What lowers prices, as staff see it; the newest first. */
@Injectable()
export class PricingViews {
  constructor(private readonly database: Database) {}

  async discounts(
    wish: Wish & { id?: string; subjectKind?: string; subjectId?: string; inUse?: boolean },
  ): Promise<Page<DiscountView>> {
    const { id, subjectKind, subjectId, inUse, limit } = wish;
    const records = await this.database.query<Recorded<DiscountView>>(
      `SELECT id, subject_kind AS "subjectKind", subject_id AS "subjectId", kind, percent, amount, plan_id AS "planId",
              age_from AS "ageFrom", age_to AS "ageTo", concession, until::text AS until, ended_at AS "endedAt"
         FROM billing.discount
        WHERE ($1::uuid IS NULL OR id = $1) AND ($2::uuid IS NULL OR id < $2)
          AND ($3::text IS NULL OR subject_kind = $3)
          AND ($4::uuid IS NULL OR subject_id = $4 OR subject_id IS NULL)
          AND ($5::boolean IS NULL OR (ended_at IS NULL) = $5)
        ORDER BY id DESC LIMIT $6`,
      [id ?? null, before(wish), subjectKind ?? null, subjectId ?? null, inUse ?? null, limit + 1],
    );
    return toPage(records, limit, withSums, (record) => encodeCursor(record.id));
  }

  async promoCodes({ id, ...wish }: Wish & { id?: string }): Promise<Page<PromoCodeView>> {
    const records = await this.database.query<Recorded<PromoCodeView>>(
      `SELECT id, code, percent, amount, from_day::text AS from, to_day::text AS to, subject_kind AS "subjectKind",
              subject_id AS "subjectId", most, most_each AS "mostEach", used, ended_at AS "endedAt"
         FROM billing.promo_code
        WHERE ($1::uuid IS NULL OR id = $1) AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [id ?? null, before(wish), wish.limit + 1],
    );
    return toPage(records, wish.limit, withSums, (record) => encodeCursor(record.id));
  }

  async concessions(
    wish: Wish & { id?: string; personId?: string; status?: ConcessionStatus },
  ): Promise<Page<ConcessionView>> {
    const { id, personId, status, limit } = wish;
    type Record = Omit<ConcessionView, 'declaredAt' | 'checkedAt'> & { declaredAt: Date; checkedAt: Date | null };
    const records = await this.database.query<Record>(
      `SELECT c.id, c.person_id AS "personId", p.given_name || ' ' || p.family_name AS "personName", c.kind, c.evidence,
              c.status, c.declared_at AS "declaredAt", s.given_name || ' ' || s.family_name AS "checkedBy",
              c.checked_at AS "checkedAt", c.valid_to::text AS "validTo", c.reason
         FROM billing.concession c
         JOIN identity.person p ON p.id = c.person_id
         LEFT JOIN identity.person s ON s.id = c.checked_by
        WHERE ($1::uuid IS NULL OR c.id = $1) AND ($2::uuid IS NULL OR c.id < $2)
          AND ($3::uuid IS NULL OR c.person_id = $3) AND ($4::text IS NULL OR c.status = $4)
        ORDER BY c.id DESC LIMIT $5`,
      [id ?? null, before(wish), personId ?? null, status ?? null, limit + 1],
    );
    const toView = ({ declaredAt, checkedAt, ...record }: Record): ConcessionView => ({
      ...record,
      declaredAt: declaredAt.toISOString(),
      checkedAt: checkedAt?.toISOString() ?? null,
    });
    return toPage(records, limit, toView, (record) => encodeCursor(record.id));
  }
}

const before = ({ cursor }: Wish) => (cursor ? decodeIdCursor(cursor) : null);

const withSums = <Known extends { amount: number | null; endedAt: Date | null }>({
  amount,
  endedAt,
  ...record
}: Known) => ({
  ...record,
  amount: amount === null ? null : (euro(amount) as Money),
  endedAt: endedAt?.toISOString() ?? null,
});
