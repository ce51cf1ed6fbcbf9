import { Injectable } from '@nestjs/common';
import { type LineStatus, type OrderStatus, priceOf, sharesOf } from '@bottega/billing/domain';
import { euro, type Money } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';

/** What one thing of an order costs now, and what came in for it. */
export interface Stake {
  price: Money;
  paid: Money;
}

interface StakeRecord {
  status: OrderStatus;
  total: number;
  forgone: number;
  paid: number;
  owed: number;
  refunded: number;
  lines: { id: string; subjectId: string; status: LineStatus; amount: number; forgone: number; owed: number }[];
}

/** What people have at stake in things of one kind, each by its id. */
@Injectable()
export class Stakes {
  constructor(private readonly database: Database) {}

  async of(kind: string, subjectIds: readonly string[]): Promise<Map<string, Stake>> {
    const orders = await this.database.query<StakeRecord>(
      `SELECT o.status, o.total, o.forgone, o.paid, o.owed, o.refunded + o.going_back AS refunded,
              json_agg(json_build_object('id', l.id, 'subjectId', l.subject_id, 'status', l.status, 'amount', l.amount,
                                         'forgone', l.forgone, 'owed', l.owed) ORDER BY l.id) AS lines
         FROM billing.orders o JOIN billing.order_line l ON l.order_id = o.id
        WHERE o.id IN (SELECT order_id FROM billing.order_line WHERE kind = $1 AND subject_id = ANY($2))
        GROUP BY o.id`,
      [kind, subjectIds],
    );
    return new Map(orders.flatMap(stakesIn));
  }
}

function stakesIn({ lines, ...order }: StakeRecord): [string, Stake][] {
  const sums = lines.map(({ amount, forgone, owed, ...line }) => ({
    ...{ ...line, amount: euro(amount), forgone: euro(forgone), owed: euro(owed) },
  }));
  const money = { total: euro(order.total), forgone: euro(order.forgone), paid: euro(order.paid) };
  const shares = sharesOf(
    { ...money, status: order.status, owed: euro(order.owed), refunded: euro(order.refunded) },
    sums,
  );
  return sums.map((line) => [line.subjectId, { price: priceOf(line), paid: shares.get(line.id)! }]);
}
