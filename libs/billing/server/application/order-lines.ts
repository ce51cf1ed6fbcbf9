import { Injectable } from '@nestjs/common';
import {
  amountDue,
  billingErrors,
  endLine,
  type LineChange,
  priceOf,
  reduceLine,
  sharesOf,
  spreadLate,
  statusOf,
} from '@bottega/billing/domain';
import { Events } from '@bottega/platform/jobs';
import { addMoney, Clock, euro, type Money, subtractMoney } from '@bottega/platform/kernel';
import { OrderPaid } from '../billing.events';
import { type CreditCause, type OrderLine, OrderLineRepository } from '../infrastructure/order-line.repository';
import { type LockedOrder, OrderRepository } from '../infrastructure/order.repository';
import { Redemptions } from '../infrastructure/redemptions';

/** A line, the order it is part of, and what came in for it. */
export interface Holding {
  order: LockedOrder;
  lines: OrderLine[];
  line: OrderLine;
  share: Money;
}

/** What becomes of the things an order is for, each by itself. Inside a unit of work. */
@Injectable()
export class OrderLines {
  constructor(
    private readonly orders: OrderRepository,
    private readonly lines: OrderLineRepository,
    private readonly redemptions: Redemptions,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Locks the order until the transaction ends. @throws billing.line-not-found */
  async holding(kind: string, subjectId: string): Promise<Holding> {
    const order = await this.orders.locked(await this.lines.orderOf(kind, subjectId));
    const lines = await this.lines.of(order.id);
    const line = lines.find((one) => one.kind === kind && one.subjectId === subjectId)!;
    return { order, lines, line, share: sharesOf(order, lines).get(line.id)! };
  }

  /** Ending it twice is ending it once. Where nothing is kept, the code it was bought with can be used again. @returns what was to be given back for it */
  async end(kind: string, subjectId: string, reason: string, back: (share: Money) => Money): Promise<Money> {
    const held = await this.holding(kind, subjectId);
    const { line, share } = held;
    if (line.status === 'cancelled') return line.owed;
    const at = this.clock.now();
    const toGiveBack = back(share);
    const change = endLine(line, share, toGiveBack);
    await this.lines.credit(line, { reason, causeId: line.id }, change, at);
    await this.lines.end(line.id, change, at, reason);
    if (toGiveBack.amount === share.amount) await this.redemptions.release(line.id, at);
    await this.follow(held, change, reason);
    return toGiveBack;
  }

  /**
   * A part of the price is let go, once per reason and cause.
   * @returns false when it was before. @throws billing.line-ended, billing.more-than-its-price
   */
  async reduce(kind: string, subjectId: string, by: Money, cause: CreditCause): Promise<boolean> {
    const held = await this.holding(kind, subjectId);
    const { line, share } = held;
    if (await this.lines.credited(line.id, cause)) return false;
    if (line.status === 'cancelled') throw billingErrors('line-ended');
    const change = reduceLine(line, share, by);
    await this.lines.credit(line, cause, change, this.clock.now());
    await this.lines.change(line.id, change);
    await this.follow(held, change, cause.reason);
    return true;
  }

  /** Money came in for lines given up: it is owed back on them. */
  async owe(order: LockedOrder, amount: Money, cause: CreditCause): Promise<void> {
    const lines = await this.lines.of(order.id);
    const spread = spreadLate(lines, amount);
    for (const line of lines) {
      const change = { ...line, owed: addMoney(line.owed, spread.get(line.id) ?? euro(0)) };
      await this.lines.credit(line, cause, change, this.clock.now());
      await this.lines.change(line.id, change);
    }
  }

  /** What was owed back because of a payment is not, when that payment was none. @returns the lines as they are then */
  async noLongerOwe(orderId: string, paymentId: string): Promise<OrderLine[]> {
    await this.lines.voidCredits(orderId, paymentId, this.clock.now());
    return this.lines.of(orderId);
  }

  /** Given up and paid for after all: it stands again as it was agreed. */
  async revive(kind: string, subjectId: string): Promise<void> {
    const held = await this.holding(kind, subjectId);
    const none = euro(0);
    await this.lines.reopen(held.line.id, this.clock.now());
    await this.follow(held, { status: 'active', forgone: none, owed: none }, '');
  }

  /** What was ordered is now this other thing of the same kind. */
  move(kind: string, from: string, to: string): Promise<void> {
    return this.lines.move(kind, from, to);
  }

  /** The order goes where its lines went; whoever waited for what is settled by that hears of it. */
  private async follow({ order, lines, line }: Holding, change: LineChange, reason: string): Promise<void> {
    const now = lines.map((one) => (one.id === line.id ? { ...one, ...change } : one));
    const [was, is] = [priceOf(line), priceOf({ ...line, ...change })];
    const due = amountDue({
      ...order,
      forgone: addMoney(order.forgone, subtractMoney(was, is)),
      owed: addMoney(order.owed, subtractMoney(change.owed, line.owed)),
    });
    const status = statusOf(now, due);
    if (status === order.status) return;
    if (status === 'cancelled') return this.orders.cancel(order.id, this.clock.now(), reason);
    await this.orders.setStatus(order.id, status);
    if (order.status !== 'open') return;
    const settled = now.filter((one) => one.status === 'active').map(({ kind, subjectId }) => ({ kind, subjectId }));
    await this.events.publish(OrderPaid, { orderId: order.id, lines: settled });
  }
}
