import { Injectable } from '@nestjs/common';
import {
  amountDue,
  amountToGiveBack,
  type FrozenQuote,
  type LineStatus,
  maskIban,
  type MoneyMethod,
  type OrderStatus,
  type OrderSums,
  type PaymentMethod,
} from '@bottega/billing/domain';
import { euro } from '@bottega/platform/kernel';
import { decodeCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Database } from '@bottega/platform/persistence';
import type { OrderView } from '../http/order.view';
import { cameFrom, toldFor } from './return-accounts';
import { soughtOrders } from './sought-orders';

interface LineRecord {
  id: string;
  kind: string;
  subjectId: string;
  description: string;
  amount: number;
  status: LineStatus;
  cancelledAt: string | null;
  kept: number;
  forgone: number;
  owed: number;
}

interface OrderRecord {
  id: string;
  payerId: string;
  payerName: string;
  method: PaymentMethod;
  status: OrderStatus;
  total: number;
  paid: number;
  forgone: number;
  owed: number;
  refunded: number;
  goingBack: number;
  placedAt: Date;
  reference: string | null;
  declaredPaidAt: Date | null;
  payTo: OrderView['payTo'];
  returnAccount: string | null;
  lines: LineRecord[];
  quote: FrozenQuote | null;
  credits: { id: string; lineId: string; reason: string; amount: number; aroseAt: string; givenBack: boolean }[];
  payments: {
    amount: number;
    method: MoneyMethod;
    receivedAt: string;
    receivedOn: string | null;
    takenBackAt: string | null;
    receipt: string;
    documentId: string;
  }[];
  refunds: { amount: number; givenAt: string; receipt: string; documentId: string }[];
}

export interface OrderFilter {
  payerId?: string;
  status?: OrderStatus;
  method?: PaymentMethod;
  /** Any part of it, as people copy it. */
  reference?: string;
  /** Words of the name or address of who pays, or part of the reference. */
  q?: string;
  declared?: boolean;
  /** Only those of which something is still to be given back. */
  owing?: boolean;
  cursor?: string;
  limit: number;
}

const SELECT = `
  SELECT o.id, o.payer_id AS "payerId", p.given_name || ' ' || p.family_name AS "payerName",
         o.method, o.status, o.total, o.forgone, o.paid, o.owed, o.refunded, o.going_back AS "goingBack", o.placed_at AS "placedAt",
         o.reference, o.declared_paid_at AS "declaredPaidAt", o.quote,
         CASE WHEN o.owed > o.refunded THEN coalesce(${toldFor('o.id')}, ${cameFrom('o.id')}) END AS "returnAccount",
         CASE WHEN o.reference IS NOT NULL AND o.status = 'open' THEN
           (SELECT json_build_object('beneficiary', a.beneficiary, 'iban', a.iban, 'bank', a.bank)
              FROM billing.bank_account a ORDER BY a.id DESC LIMIT 1) END AS "payTo",
         (SELECT json_agg(json_build_object('id', l.id, 'kind', l.kind, 'subjectId', l.subject_id,
                                            'description', l.description, 'amount', l.amount, 'status', l.status,
                                            'cancelledAt', l.cancelled_at, 'kept', l.kept, 'forgone', l.forgone,
                                            'owed', l.owed) ORDER BY l.id)
            FROM billing.order_line l WHERE l.order_id = o.id) AS lines,
         (SELECT coalesce(json_agg(json_build_object('id', c.id, 'lineId', c.line_id, 'reason', c.reason, 'amount', c.amount,
                                   'aroseAt', c.arose_at, 'givenBack', r.id IS NOT NULL) ORDER BY c.id), '[]')
            FROM billing.credit c LEFT JOIN billing.refund r ON r.credit_id = c.id
           WHERE c.order_id = o.id AND c.amount > 0 AND c.voided_at IS NULL) AS credits,
         (SELECT coalesce(json_agg(json_build_object('amount', y.amount, 'method', y.method,
                                   'receivedAt', y.received_at, 'receivedOn', y.received_on,
                                   'takenBackAt', b.reversed_at,
                                   'receipt', d.facts ->> 'number', 'documentId', d.id) ORDER BY y.id), '[]')
            FROM billing.payment y JOIN billing.document d ON d.payment_id = y.id
            LEFT JOIN billing.payment_reversal b ON b.payment_id = y.id WHERE y.order_id = o.id) AS payments,
         (SELECT coalesce(json_agg(json_build_object('amount', f.amount, 'givenAt', f.given_at,
                                   'receipt', d.facts ->> 'number', 'documentId', d.id) ORDER BY f.id), '[]')
            FROM billing.refund f JOIN billing.document d ON d.refund_id = f.id WHERE f.order_id = o.id) AS refunds
    FROM billing.orders o JOIN identity.person p ON p.id = o.payer_id`;

/** Orders as people see them, with their lines, payments and receipts. */
@Injectable()
export class OrderViews {
  constructor(private readonly database: Database) {}

  async one(id: string): Promise<OrderView | undefined> {
    const record = await this.database.one<OrderRecord>(`${SELECT} WHERE o.id = $1`, [id]);
    return record && toView(record);
  }

  async list({ owing = false, q = '', cursor, limit, ...wish }: OrderFilter): Promise<Page<OrderView>> {
    const { payerId, status, method, declared } = wish;
    const reference = wish.reference?.replace(/\s/g, '').toUpperCase();
    const sought = soughtOrders(q, 8);
    const before = cursor ? decodeCursor(cursor, 1)[0] : null;
    const records = await this.database.query<OrderRecord>(
      `${SELECT}
        WHERE ($1::uuid IS NULL OR o.payer_id = $1) AND ($2::text IS NULL OR o.status = $2)
          AND ($3::uuid IS NULL OR o.id < $3) AND ($4::text IS NULL OR o.method = $4)
          AND ($5::text IS NULL OR position($5 IN o.reference) > 0) ${sought.sql}
          AND ($6::boolean IS NULL OR (o.declared_paid_at IS NOT NULL) = $6)
          ${owing ? 'AND o.owed > o.refunded + o.going_back' : ''}
        ORDER BY o.id DESC LIMIT $7`,
      [
        ...[payerId ?? null, status ?? null, before, method ?? null, reference ?? null, declared ?? null, limit + 1],
        ...sought.parameters,
      ],
    );
    return toPage(records, limit, toView, (record) => encodeCursor(record.id));
  }
}

function toView({
  total,
  forgone,
  paid,
  owed,
  refunded,
  goingBack,
  placedAt,
  declaredPaidAt,
  returnAccount,
  lines,
  quote,
  credits,
  payments,
  refunds,
  ...order
}: OrderRecord): OrderView {
  const sums: OrderSums = {
    status: order.status,
    total: euro(total),
    forgone: euro(forgone),
    paid: euro(paid),
    owed: euro(owed),
    refunded: euro(refunded + goingBack),
  };
  return {
    ...order,
    total: sums.total,
    paid: sums.paid,
    due: amountDue(sums),
    toGiveBack: amountToGiveBack(sums),
    goingBack: euro(goingBack),
    returnAccount: returnAccount && maskIban(returnAccount),
    placedAt: placedAt.toISOString(),
    declaredPaidAt: declaredPaidAt?.toISOString() ?? null,
    lines: lines.map(({ amount, kept, forgone, owed, cancelledAt, ...line }) => ({
      ...line,
      steps: quote?.lines.find(({ lineId }) => lineId === line.id)?.steps ?? [],
      amount: euro(amount),
      kept: euro(kept),
      forgone: euro(forgone),
      owed: euro(owed),
      cancelledAt: cancelledAt && new Date(cancelledAt).toISOString(),
    })),
    credits: credits.map(({ amount, aroseAt, ...credit }) => ({
      ...credit,
      amount: euro(amount),
      aroseAt: new Date(aroseAt).toISOString(),
    })),
    payments: payments.map(({ amount, receivedAt, takenBackAt, ...payment }) => ({
      ...payment,
      amount: euro(amount),
      receivedAt: new Date(receivedAt).toISOString(),
      takenBackAt: takenBackAt && new Date(takenBackAt).toISOString(),
    })),
    refunds: refunds.map(({ amount, givenAt, ...refund }) => ({
      ...refund,
      amount: euro(amount),
      givenAt: new Date(givenAt).toISOString(),
    })),
  };
}
