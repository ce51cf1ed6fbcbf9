import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import { cameFrom, toldFor } from './return-accounts';

export interface OwedOnOrder {
  payerId: string;
  /** Cents of euro, without what is on its way to a card. */
  amount: number;
  what: string[];
  /** Whether there is an account to send it to. */
  knowsWhere: boolean;
}

/** What an order owes back, for whoever is asked where it should go. */
@Injectable()
export class MoneyOwed {
  constructor(private readonly database: Database) {}

  async on(orderId: string): Promise<OwedOnOrder> {
    const owed = await this.database.one<OwedOnOrder>(
      `SELECT o.payer_id AS "payerId", o.owed - o.refunded - o.going_back AS amount,
              coalesce(${toldFor('o.id')}, ${cameFrom('o.id')}) IS NOT NULL AS "knowsWhere",
              ARRAY(SELECT l.description FROM billing.order_line l WHERE l.order_id = o.id ORDER BY l.id) AS what
         FROM billing.orders o WHERE o.id = $1`,
      [orderId],
    );
    if (!owed) throw new Error(`Order ${orderId} does not exist`);
    return owed;
  }
}
