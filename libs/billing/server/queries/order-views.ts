import { Injectable } from '@nestjs/common';
import { amountDue, amountToGiveBack, type OrderStatus, type PaymentMethod } from '@bottega/billing/domain';
import { euro } from '@bottega/platform/kernel';
import { decodeCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Database } from '@bottega/platform/persistence';
import type { OrderView } from '../http/order.view';

interface OrderRecord {
  id: string;
  payerId: string;
  payerName: string;
  method: PaymentMethod;
  status: OrderStatus;
  total: number;
  paid: number;
  kept: number;
  placedAt: Date;
  lines: { kind: string; subjectId: string; description: string; amount: number }[];
  payments: { amount: number; receivedAt: string; receipt: string }[];
}

export interface OrderFilter {
  payerId?: string;
  status?: OrderStatus;
  cursor?: string;
  limit: number;
}

const SELECT = `
  SELECT o.id, o.payer_id AS "payerId", p.given_name || ' ' || p.family_name AS "payerName",
         o.method, o.status, o.total, o.paid, o.kept, o.placed_at AS "placedAt",
         (SELECT json_agg(json_build_object('kind', l.kind, 'subjectId', l.subject_id, 'description', l.description,
                                            'amount', l.amount) ORDER BY l.id)
            FROM billing.order_line l WHERE l.order_id = o.id) AS lines,
         (SELECT coalesce(json_agg(json_build_object('amount', y.amount, 'receivedAt', y.received_at,
                                   'receipt', r.series || ' ' || r.number || '/' || r.year) ORDER BY y.id), '[]')
            FROM billing.payment y JOIN billing.receipt r ON r.payment_id = y.id WHERE y.order_id = o.id) AS payments
    FROM billing.orders o JOIN identity.person p ON p.id = o.payer_id`;

/** Orders as people see them, with their lines, payments and receipts. */
@Injectable()
export class OrderViews {
  constructor(private readonly database: Database) {}

  async one(id: string): Promise<OrderView | undefined> {
    const record = await this.database.one<OrderRecord>(`${SELECT} WHERE o.id = $1`, [id]);
    return record && toView(record);
  }

  async list({ payerId, status, cursor, limit }: OrderFilter): Promise<Page<OrderView>> {
    const before = cursor ? decodeCursor(cursor, 1)[0] : null;
    const records = await this.database.query<OrderRecord>(
      `${SELECT}
        WHERE ($1::uuid IS NULL OR o.payer_id = $1) AND ($2::text IS NULL OR o.status = $2)
          AND ($3::uuid IS NULL OR o.id < $3)
        ORDER BY o.id DESC LIMIT $4`,
      [payerId ?? null, status ?? null, before, limit + 1],
    );
    return toPage(records, limit, toView, (record) => encodeCursor(record.id));
  }
}

function toView({ total, paid, kept, placedAt, lines, payments, ...order }: OrderRecord): OrderView {
  const sums = { status: order.status, total: euro(total), paid: euro(paid), kept: euro(kept) };
  return {
    ...order,
    total: sums.total,
    paid: sums.paid,
    due: amountDue(sums),
    toGiveBack: amountToGiveBack(sums),
    placedAt: placedAt.toISOString(),
    lines: lines.map(({ amount, ...line }) => ({ ...line, amount: euro(amount) })),
    payments: payments.map(({ amount, receivedAt, receipt }) => ({
      amount: euro(amount),
      receivedAt: new Date(receivedAt).toISOString(),
      receipt,
    })),
  };
}
