import { Injectable } from '@nestjs/common';
import { type LineStatus, priceOf, sharesOf } from '@bottega/billing/domain';
import { euro, type Money } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';

/** What one thing of an order costs now, and what came in for it. */
export interface Stake {
  price: Money;
  paid: Money;
}

interface StakeRecord {
  paid: number;
  owed: number;
  lines: { id: string; subjectId: string; status: LineStatus; amount: number; forgone: number; owed: number }[];
}

/** What people have at stake in things of one kind, each by its id. */
@Injectable()
export class Stakes {
  constructor(private readonly database: Database) {}

  async of(kind: string, subjectIds: readonly string[]): Promise<Map<string, Stake>> {
    const orders = await this.database.query<StakeRecord>(
      `SELECT o.paid, o.owed,
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
  const shares = sharesOf({ paid: euro(order.paid), owed: euro(order.owed) }, sums);
  return sums.map((line) => [line.subjectId, { price: priceOf(line), paid: shares.get(line.id)! }]);
}
