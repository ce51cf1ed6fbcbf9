import { Injectable } from '@nestjs/common';
import {
  type OrderStatus,
  type PaymentMethod,
  type PriceByAffiliation,
  priceOf,
  type PricedAffiliation,
} from '@bottega/billing/domain';
import { Clock, euro, type Money, newId } from '@bottega/platform/kernel';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { PriceRow } from './infrastructure/billing.rows';
import { OrderLines } from './application/order-lines';
import type { CreditCause } from './infrastructure/order-line.repository';
import { type NewLine, OrderRepository } from './infrastructure/order.repository';
import { type Stake, Stakes } from './queries/stakes';

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
    private readonly lines: OrderLines,
    private readonly stakes: Stakes,
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

  /** Writes an order down. One of nothing is settled at once. */
  async place({ payerId, requestedBy, method, lines }: NewOrder): Promise<{ orderId: string; status: OrderStatus }> {
    const total = lines.reduce((sum, line) => sum + line.amount, 0);
    const status: OrderStatus = total === 0 ? 'paid' : 'open';
    const orderId = newId();
    const settledMethod = total === 0 ? 'free' : method;
    const placedAt = this.clock.now();
    const reference = settledMethod === 'transfer' ? await this.orders.nextReference() : null;
    const order = { id: orderId, payerId, requestedBy, method: settledMethod, status, placedAt, reference };
    await this.orders.insert(order, lines);
    return { orderId, status };
  }

  /** What one thing of an order costs now, and what came in for it. Locks the order. @throws billing.line-not-found */
  async stakeIn(kind: string, subjectId: string): Promise<Stake> {
    const { line, share } = await this.lines.holding(kind, subjectId);
    return { price: priceOf(line), paid: share };
  }

  /** What goes back for one thing of an order, done already or not. */
  async owedBackOn(kind: string, subjectId: string): Promise<Money> {
    const row = await this.database.one<{ owed: number }>(
      'SELECT owed FROM billing.order_line WHERE kind = $1 AND subject_id = $2',
      [kind, subjectId],
    );
    return euro(row?.owed ?? 0);
  }

  /** The same of many at once, without a lock. */
  stakesIn(kind: string, subjectIds: readonly string[]): Promise<Map<string, Stake>> {
    return this.stakes.of(kind, subjectIds);
  }

  /** What was ordered is now this other thing of the same kind: the money stays where it is. In the caller's transaction. */
  async moveLine(kind: string, from: string, to: string): Promise<void> {
    await this.lines.move(kind, from, to);
  }

  /**
   * Nothing is asked for that thing any more; `back` of what came in for it waits to be returned. What else was ordered
   * with it stands. Cancelling twice is cancelling once. In the caller's transaction.
   * @returns what was to be given back for it
   */
  cancelLine(kind: string, subjectId: string, reason: string, back: (paid: Money) => Money): Promise<Money> {
    return this.lines.end(kind, subjectId, reason, back);
  }

  /** A part of the price is let go while the thing stands, once per cause. In the caller's transaction. */
  reduceLine(kind: string, subjectId: string, by: Money, cause: CreditCause): Promise<void> {
    return this.lines.reduce(kind, subjectId, by, cause);
  }

  /** Something cancelled whose money came in late is on again. In the caller's transaction. */
  reviveLine(kind: string, subjectId: string): Promise<void> {
    return this.lines.revive(kind, subjectId);
  }
}
