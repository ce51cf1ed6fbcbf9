import { Injectable } from '@nestjs/common';
import { billingErrors, maskIban, type Suggestion, suggestMatches } from '@bottega/billing/domain';
import { decodeCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { euro } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { BankDecisionRow } from '../infrastructure/statement.rows';
import type { MovementView, SuggestionView } from '../http/statements/movements.view';
import { type CountedSum, countedSum } from './counted-sum';
import { type KnownMovement, type OrderToMatch, Suggestions } from './suggestions';

interface MovementRecord extends KnownMovement {
  decision: {
    kind: BankDecisionRow['kind'];
    by: string;
    at: string;
    orders: { id: string; payerName: string; description: string; paid: number }[];
    surplus: number | null;
  } | null;
}

export interface MovementFilter {
  decided?: boolean;
  cursor?: string;
  limit: number;
}

const SELECT = `
  SELECT m.id, m.booked_on::text AS "bookedOn", m.amount, m.payer, m.payer_iban AS "payerIban", m.text,
         (SELECT json_build_object('kind', d.kind, 'at', d.decided_at, 'by', p.given_name || ' ' || p.family_name,
                   'surplus', (SELECT s.amount FROM billing.surplus s
                                WHERE s.source_kind = 'bank-movement' AND s.source_id = d.id::text),
                   'orders', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'paid', coalesce(y.amount, 0),
                                       'payerName', payer.given_name || ' ' || payer.family_name,
                                       'description', (SELECT l.description FROM billing.order_line l
                                                        WHERE l.order_id = o.id ORDER BY l.id LIMIT 1)) ORDER BY h.id), '[]')
                                FROM billing.bank_match h JOIN billing.orders o ON o.id = h.order_id
                                JOIN identity.person payer ON payer.id = o.payer_id
                                LEFT JOIN billing.payment y ON y.id = h.payment_id
                               WHERE h.decision_id = d.id))
            FROM billing.bank_decision d JOIN identity.person p ON p.id = d.decided_by
           WHERE d.movement_id = m.id AND d.undone_at IS NULL) AS decision
    FROM billing.bank_movement m`;

const DECIDED = `EXISTS (SELECT FROM billing.bank_decision d WHERE d.movement_id = m.id AND d.undone_at IS NULL)`;

/** What came in, as staff decide about it. */
@Injectable()
export class Movements {
  constructor(
    private readonly database: Database,
    private readonly suggestions: Suggestions,
  ) {}

  /** @throws billing.movement-not-found */
  async one(id: string): Promise<MovementView> {
    const record = await this.database.one<MovementRecord>(`${SELECT} WHERE m.id = $1`, [id]);
    if (!record) throw billingErrors('movement-not-found');
    return toMovementView(record, record.decision ? [] : await this.suggestions.awaited());
  }

  /** What nobody has decided about yet. */
  async undecided(): Promise<CountedSum> {
    const sql = `SELECT ${countedSum('m.amount')} FROM billing.bank_movement m WHERE NOT ${DECIDED}`;
    return (await this.database.one<CountedSum>(sql))!;
  }

  async list({ decided, cursor, limit }: MovementFilter): Promise<Page<MovementView>> {
    const [day, id] = cursor ? decodeCursor(cursor, 2) : [null, null];
    const records = await this.database.query<MovementRecord>(
      `${SELECT}
        WHERE ($1::boolean IS NULL OR $1 = ${DECIDED})
          AND ($2::date IS NULL OR (m.booked_on, m.id) < ($2, $3::uuid))
        ORDER BY m.booked_on DESC, m.id DESC LIMIT $4`,
      [decided ?? null, day, id, limit + 1],
    );
    const orders = records.some(({ decision }) => !decision) ? await this.suggestions.awaited() : [];
    const view = (record: MovementRecord) => toMovementView(record, orders);
    return toPage(records, limit, view, (record) => encodeCursor(record.bookedOn, record.id));
  }
}

function toMovementView(record: MovementRecord, orders: readonly OrderToMatch[]): MovementView {
  const { id, bookedOn, amount, payer, payerIban, text, decision } = record;
  return {
    ...{ id, bookedOn, payer, text },
    amount: euro(amount),
    payerIban: payerIban && maskIban(payerIban),
    decision: decision && {
      kind: decision.kind,
      by: decision.by,
      at: new Date(decision.at).toISOString(),
      surplus: decision.surplus === null ? null : euro(decision.surplus),
      orders: decision.orders.map(({ paid, ...order }) => ({ ...order, paid: euro(paid) })),
    },
    suggestions: decision ? [] : suggestMatches(record, orders).map((found) => toSuggestionView(found, orders)),
  };
}

function toSuggestionView({ orderIds, certainty, reasons }: Suggestion, all: readonly OrderToMatch[]): SuggestionView {
  const orders = orderIds.map((id) => all.find((order) => order.id === id)!);
  return {
    certainty,
    reasons,
    orders: orders.map(({ id, payerName, description, missing }) => ({
      id,
      payerName,
      description,
      missing: euro(missing),
    })),
  };
}
