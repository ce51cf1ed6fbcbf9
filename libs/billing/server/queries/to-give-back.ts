import { Injectable } from '@nestjs/common';
import { maskIban, type MoneyMethod, type SurplusReason } from '@bottega/billing/domain';
import { decodeMomentCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { euro } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { ToGiveBackView } from '../http/give-back/give-back.view';
import { type CountedSum, countedSum } from './counted-sum';
import { cameFrom, toldFor } from './return-accounts';

interface GiveBackRecord {
  id: string;
  kind: 'credit' | 'surplus';
  orderId: string | null;
  payerName: string;
  description: string | null;
  amount: number;
  surplusReason: SurplusReason | null;
  aroseAt: Date;
  paidBy: MoneyMethod | null;
  iban: string | null;
  reference: string | null;
  cardRefused: { times: number; lastAt: string; because: string | null } | null;
}

/** Told by whoever is owed it, or by staff; else the one the last transfer for it came from. */
const IBAN = `
  coalesce((SELECT told.iban FROM billing.return_account told WHERE told.surplus_id = q.id),
           ${toldFor('q.order_id')},
           (SELECT m.payer_iban FROM billing.bank_decision d JOIN billing.bank_movement m ON m.id = d.movement_id
             WHERE d.id = q.decision_id),
           CASE q.kind WHEN 'credit' THEN ${cameFrom('q.order_id')} END)`;

/** How often the card it came from did not take it, when last, and why. */
const REFUSALS = `
  (SELECT json_build_object('times', count(*), 'lastAt', max(f.settled_at),
                            'because', (array_agg(f.failure ORDER BY f.settled_at DESC))[1])
     FROM billing.card_refund f
    WHERE f.status = 'failed' AND (f.credit_id = q.id OR f.surplus_id = q.id)
   HAVING count(*) > 0)`;

const WAITING = `
  WITH q AS (
    SELECT c.id, 'credit' AS kind, c.order_id, p.given_name || ' ' || p.family_name AS payer_name, l.description, c.amount,
           NULL AS surplus_reason, c.arose_at, NULL::uuid AS decision_id
      FROM billing.credit c
      JOIN billing.order_line l ON l.id = c.line_id
      JOIN billing.orders o ON o.id = c.order_id
      JOIN identity.person p ON p.id = o.payer_id
     WHERE c.amount > 0 AND c.voided_at IS NULL
       AND NOT EXISTS (SELECT FROM billing.refund r WHERE r.credit_id = c.id)
       AND NOT EXISTS (SELECT FROM billing.card_refund f WHERE f.credit_id = c.id AND f.status IN ('requested', 'pending'))
     UNION ALL
    SELECT s.id, 'surplus', s.order_id, s.payer_name,
           (SELECT l.description FROM billing.order_line l WHERE l.order_id = s.order_id ORDER BY l.id LIMIT 1), s.amount,
           s.reason, s.arose_at, CASE s.source_kind WHEN 'bank-movement' THEN s.source_id::uuid END
      FROM billing.surplus s
     WHERE s.withdrawn_at IS NULL AND s.returned_on IS NULL
       AND NOT EXISTS (SELECT FROM billing.card_refund f WHERE f.surplus_id = s.id AND f.status IN ('requested', 'pending'))
  )`;

const QUEUE = `${WAITING}
  SELECT q.id, q.kind, q.order_id AS "orderId", q.payer_name AS "payerName", q.description, q.amount,
         q.surplus_reason AS "surplusReason", q.arose_at AS "aroseAt", ${IBAN} AS iban, ${REFUSALS} AS "cardRefused",
         (SELECT o.reference FROM billing.orders o WHERE o.id = q.order_id) AS reference,
         CASE WHEN q.decision_id IS NOT NULL THEN 'transfer'
              ELSE (SELECT y.method FROM billing.payment y WHERE y.order_id = q.order_id ORDER BY y.id DESC LIMIT 1)
         END AS "paidBy"
    FROM q`;

/** Money in our hands for something that is not given, and money that nothing asks for: the oldest first. */
@Injectable()
export class ToGiveBack {
  constructor(private readonly database: Database) {}

  async list({ cursor, limit }: { cursor?: string; limit: number }): Promise<Page<ToGiveBackView>> {
    const [moment, id] = cursor ? decodeMomentCursor(cursor) : [null, null];
    const records = await this.database.query<GiveBackRecord>(
      `${QUEUE} WHERE $1::timestamptz IS NULL OR (q.arose_at, q.id) > ($1, $2::uuid) ORDER BY q.arose_at, q.id LIMIT $3`,
      [moment, id, limit + 1],
    );
    return toPage(records, limit, toView, ({ aroseAt, id: last }) => encodeCursor(aroseAt.toISOString(), last));
  }

  /** How many sums wait, and what they come to. */
  async total(): Promise<CountedSum> {
    return (await this.database.one<CountedSum>(`${WAITING} SELECT ${countedSum('amount')} FROM q`))!;
  }

  /** The whole queue, with whole accounts: to be compared with, not to be shown. */
  all(): Promise<Pick<GiveBackRecord, 'id' | 'amount' | 'payerName' | 'iban' | 'reference' | 'aroseAt'>[]> {
    return this.database.query(QUEUE);
  }

  /** Undefined when it does not wait to be given back. */
  async one(id: string): Promise<ToGiveBackView | undefined> {
    const record = await this.record(id);
    return record && toView(record);
  }

  async ibanOf(id: string): Promise<string | null> {
    return (await this.record(id))?.iban ?? null;
  }

  private record(id: string): Promise<GiveBackRecord | undefined> {
    return this.database.one<GiveBackRecord>(`${QUEUE} WHERE q.id = $1`, [id]);
  }
}

const toView = ({ amount, aroseAt, iban, cardRefused, reference: _, ...record }: GiveBackRecord): ToGiveBackView => ({
  ...record,
  amount: euro(amount),
  aroseAt: aroseAt.toISOString(),
  iban: iban && maskIban(iban),
  cardRefused: cardRefused && { ...cardRefused, lastAt: new Date(cardRefused.lastAt).toISOString() },
});
