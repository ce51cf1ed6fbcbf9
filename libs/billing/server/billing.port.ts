import { Injectable } from '@nestjs/common';
import {
  amountToGiveBack,
  type OrderStatus,
  type PaymentMethod,
  type PriceByAffiliation,
  type PricedAffiliation,
} from '@bottega/billing/domain';
import { Clock, euro, type Money, newId, subtractMoney } from '@bottega/platform/kernel';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { PriceRow } from './infrastructure/billing.rows';
import { type NewLine, OrderRepository } from './infrastructure/order.repository';

export interface NewOrder {
  payerId: string;
  requestedBy: string;
  method: PaymentMethod;
  lines: readonly NewLine[];
}

/** What other capabilities may ask of billing. It knows the things it prices and charges only by kind and id. */
@Injectable()
export class Billing {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly database: Database,
    private readonly orders: OrderRepository,
    private readonly clock: Clock,
  ) {}

  /** Sets the price list of something, in the caller's transaction. */
  async setPrices(subjectKind: string, subjectId: string, prices: PriceByAffiliation): Promise<void> {
    const rows = Object.entries(prices).map(([affiliation, amount]) => ({
      subjectKind,
      subjectId,
      affiliation: affiliation as PricedAffiliation,
      amount,
    }));
    await this.uow.repository(PriceRow).upsert(rows, ['subjectKind', 'subjectId', 'affiliation']);
  }

  /** The price for somebody of that affiliation; null when no price list has been set. */
  async quote(subjectKind: string, subjectId: string, affiliation: PricedAffiliation): Promise<Money | null> {
    const row = await this.database.one<{ amount: number }>(
      'SELECT amount FROM billing.price WHERE subject_kind = $1 AND subject_id = $2 AND affiliation = $3',
      [subjectKind, subjectId, affiliation],
    );
    return row ? euro(row.amount) : null;
  }

  /** What is still to be given back of an order. */
  async owedBackOn(orderId: string): Promise<Money> {
    const row = await this.database.one<{ owed: number }>(
      `SELECT paid - kept - refunded AS owed FROM billing.orders WHERE id = $1 AND status = 'cancelled'`,
      [orderId],
    );
    return euro(row?.owed ?? 0);
  }

  /** Writes an order down. One of nothing is settled at once. */
  async place({ payerId, requestedBy, method, lines }: NewOrder): Promise<{ orderId: string; status: OrderStatus }> {
    const total = lines.reduce((sum, line) => sum + line.amount, 0);
    const status: OrderStatus = total === 0 ? 'paid' : 'open';
    const orderId = newId();
    const settledMethod = total === 0 ? 'free' : method;
    const placedAt = this.clock.now();
    const reference = settledMethod === 'transfer' ? await this.orders.nextReference() : null;
    const order = { id: orderId, payerId, requestedBy, method: settledMethod, status, total, placedAt, reference };
    await this.orders.insert(order, lines);
    return { orderId, status };
  }

  /** A cancelled order whose money came in late is on again. In the caller's transaction. */
  async revive(orderId: string): Promise<void> {
    await this.orders.revive(orderId);
  }

  /** What came in for an order so far. */
  async paidOn(orderId: string): Promise<Money> {
    const row = await this.database.one<{ paid: number }>('SELECT paid FROM billing.orders WHERE id = $1', [orderId]);
    return euro(row?.paid ?? 0);
  }

  /** What was ordered is now this other thing of the same kind: the money stays where it is. In the caller's transaction. */
  async moveLine(kind: string, from: string, to: string): Promise<void> {
    await this.orders.moveLine(kind, from, to);
  }

  /**
   * Nothing is asked for any more; `back` of what came in waits to be returned. Cancelling twice is cancelling once.
   * @returns what is to be given back
   */
  async cancel(orderId: string, reason: string, back: (paid: Money) => Money): Promise<Money> {
    const order = await this.orders.locked(orderId);
    if (order.status === 'cancelled') return amountToGiveBack(order);
    const toGiveBack = back(order.paid);
    await this.orders.cancel(orderId, this.clock.now(), reason, subtractMoney(order.paid, toGiveBack));
    return toGiveBack;
  }
}
