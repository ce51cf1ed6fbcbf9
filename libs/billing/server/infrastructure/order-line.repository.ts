import { Injectable } from '@nestjs/common';
import { billingErrors, type LineChange, type LineSums } from '@bottega/billing/domain';
import { euro, newId } from '@bottega/platform/kernel';
import { Events } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { CreditArose } from '../billing.events';
import { CreditRow, OrderLineRow } from './billing.rows';

export interface OrderLine extends LineSums {
  orderId: string;
  kind: string;
  subjectId: string;
}

/** Why something goes back; the line itself is the cause when it ends. */
export interface CreditCause {
  reason: string;
  causeId: string;
}

export type OpenCredit = Pick<CreditRow, 'id' | 'lineId' | 'reason' | 'amount'>;

@Injectable()
export class OrderLineRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** The order a thing was ordered with. @throws billing.line-not-found */
  async orderOf(kind: string, subjectId: string): Promise<string> {
    const row = await this.uow.repository(OrderLineRow).findOneBy({ kind, subjectId });
    if (!row) throw billingErrors('line-not-found');
    return row.orderId;
  }

  async of(orderId: string): Promise<OrderLine[]> {
    const rows = await this.uow.repository(OrderLineRow).find({ where: { orderId }, order: { id: 'ASC' } });
    return rows.map(({ id, kind, subjectId, status, amount, forgone, owed }) => ({
      ...{ id, orderId, kind, subjectId, status },
      amount: euro(amount),
      forgone: euro(forgone),
      owed: euro(owed),
    }));
  }

  async change(id: string, { status, forgone, owed }: LineChange): Promise<void> {
    const sums = { forgone: forgone.amount, owed: owed.amount };
    await this.uow.repository(OrderLineRow).update({ id }, { status, ...sums });
  }

  async end(id: string, { forgone, owed }: LineChange, at: Date, reason: string): Promise<void> {
    const ended = { status: 'cancelled' as const, cancelledAt: at, cancelReason: reason };
    await this.uow.repository(OrderLineRow).update({ id }, { ...ended, forgone: forgone.amount, owed: owed.amount });
  }

  /** As it was agreed: nothing let go, nothing to give back. */
  async reopen(id: string, at: Date): Promise<void> {
    const anew = { status: 'active' as const, cancelledAt: null, cancelReason: null, forgone: 0, owed: 0 };
    await this.uow.query('UPDATE billing.credit SET voided_at = $2 WHERE line_id = $1 AND voided_at IS NULL', [id, at]);
    await this.uow.repository(OrderLineRow).update({ id }, anew);
  }

  async move(kind: string, from: string, to: string): Promise<void> {
    await this.uow.repository(OrderLineRow).update({ kind, subjectId: from }, { subjectId: to });
  }

  /** What becomes of a line is written down with its reason; where nothing is let go there is nothing to write. */
  async credit(line: OrderLine, { reason, causeId }: CreditCause, change: LineChange, aroseAt: Date): Promise<void> {
    const forgone = change.forgone.amount - line.forgone.amount;
    const amount = change.owed.amount - line.owed.amount;
    if (forgone === 0 && amount === 0) return;
    const { id: lineId, orderId } = line;
    await this.uow
      .repository(CreditRow)
      .insert({ id: newId(), orderId, lineId, reason, causeId, forgone, amount, aroseAt });
    if (amount > 0) await this.events.publish(CreditArose, { orderId });
  }

  credited(lineId: string, { reason, causeId }: CreditCause): Promise<CreditRow | null> {
    return this.uow.repository(CreditRow).findOneBy({ lineId, reason, causeId });
  }

  /** What is owed back by that cause is not, as far as it has not been given back. */
  async voidCredits(orderId: string, causeId: string, at: Date): Promise<void> {
    await this.uow.query(
      `WITH void AS (
         UPDATE billing.credit SET voided_at = $3
          WHERE order_id = $1 AND cause_id = $2 AND voided_at IS NULL
            AND NOT EXISTS (SELECT FROM billing.refund WHERE credit_id = credit.id)
         RETURNING line_id, amount)
       UPDATE billing.order_line line SET owed = owed - void.amount FROM void WHERE line.id = void.line_id`,
      [orderId, causeId, at],
    );
  }

  /** What of an order has not been given back yet, nor is on its way. */
  openCredits(orderId: string): Promise<OpenCredit[]> {
    return this.uow.query<OpenCredit>(
      `SELECT id, line_id AS "lineId", reason, amount FROM billing.credit
        WHERE order_id = $1 AND amount > 0 AND voided_at IS NULL
          AND NOT EXISTS (SELECT FROM billing.refund WHERE credit_id = credit.id)
          AND NOT EXISTS (SELECT FROM billing.card_refund
                           WHERE credit_id = credit.id AND status IN ('requested', 'pending'))
        ORDER BY id`,
      [orderId],
    );
  }
}
