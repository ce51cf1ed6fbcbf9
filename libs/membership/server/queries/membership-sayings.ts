import { Injectable } from '@nestjs/common';
import type { PaymentMethod } from '@bottega/billing/domain';
import type { EntitlementUnit } from '@bottega/membership/domain';
import type { LocalDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';

/** What messages about a membership need to know of it, read when they are sent. */
export interface MembershipSaying {
  planName: string;
  unit: EntitlementUnit | null;
  granted: number;
  startsOn: LocalDate | null;
  endsOn: LocalDate | null;
  cancelled: boolean;
  renewed: boolean;
  orderId: string;
  method: PaymentMethod;
  /** Still to be paid of its order, for all it holds. */
  due: number;
  /** How many things its order holds. */
  things: number;
  reference: string | null;
  iban: string | null;
  beneficiary: string | null;
}

@Injectable()
export class MembershipSayings {
  constructor(private readonly database: Database) {}

  async of(membershipId: string): Promise<MembershipSaying> {
    const saying = await this.database.one<MembershipSaying>(
      `SELECT m.terms->>'name' AS "planName", m.terms->'grant'->>'unit' AS unit,
              coalesce((m.terms->'grant'->>'amount')::integer, 0) AS granted,
              m.starts_on::text AS "startsOn", m.ends_on::text AS "endsOn", m.cancelled_at IS NOT NULL AS cancelled,
              EXISTS (SELECT FROM membership.membership r WHERE r.renews_id = m.id AND r.cancelled_at IS NULL) AS renewed,
              o.id AS "orderId", o.method, o.reference, account.iban, account.beneficiary,
              o.total - o.forgone - o.paid + o.owed AS due,
              (SELECT count(*)::int FROM billing.order_line l WHERE l.order_id = o.id AND l.status = 'active') AS things
         FROM membership.membership m JOIN billing.orders o ON o.id = m.order_id
         LEFT JOIN LATERAL (SELECT iban, beneficiary FROM billing.bank_account ORDER BY id DESC LIMIT 1) account ON true
        WHERE m.id = $1`,
      [membershipId],
    );
    if (!saying) throw new Error(`Membership ${membershipId} does not exist`);
    return saying;
  }

  /** What is left of a lot, in parts, and until when. */
  async lot(lotId: string): Promise<{ available: number; unit: EntitlementUnit; validTo: LocalDate } | undefined> {
    return this.database.one('SELECT available, unit, valid_to::text AS "validTo" FROM membership.lot WHERE id = $1', [
      lotId,
    ]);
  }
}
