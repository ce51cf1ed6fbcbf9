import { Injectable } from '@nestjs/common';
import {
  type ConcessionKind,
  type PriceByAffiliation,
  priceOf,
  type PricedAffiliation,
  type Quote,
} from '@bottega/billing/domain';
import { euro, type Money } from '@bottega/platform/kernel';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { OrderLines } from './application/order-lines';
import { type NewOrder, type PlacedOrder, PlaceOrder } from './application/place-order';
import { PriceItems, type QuoteRequest } from './application/price-items';
import { PriceRow } from './infrastructure/billing.rows';
import { OfferedConcessions } from './queries/offered-concessions';
import type { Subject } from './queries/price-lists';
import { type Stake, Stakes } from './queries/stakes';

/** What other capabilities may ask of billing. It knows the things it prices and charges only by kind and id. */
@Injectable()
export class Billing {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly database: Database,
    private readonly priceItems: PriceItems,
    private readonly placeOrder: PlaceOrder,
    private readonly lines: OrderLines,
    private readonly stakes: Stakes,
    private readonly offered: OfferedConcessions,
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

  /** What things cost somebody now, explained; null when one of them has no price. @throws whatever the code is refused for */
  price(request: QuoteRequest): Promise<Quote | null> {
    return this.priceItems.run(request);
  }

  /** Concessions that would lower the price of one of these things, were they proven. */
  concessionsFor(subjects: readonly Subject[], personId: string): Promise<ConcessionKind[]> {
    return this.offered.unproven(subjects, personId);
  }

  /** Writes an order down. One of nothing is settled at once. In the caller's transaction. */
  place(order: NewOrder): Promise<PlacedOrder> {
    return this.placeOrder.run(order);
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

  /** Something cancelled whose money came in late is on again. In the caller's transaction. */
  reviveLine(kind: string, subjectId: string): Promise<void> {
    return this.lines.revive(kind, subjectId);
  }
}
