import { Injectable } from '@nestjs/common';
import { billingErrors, creditorReference, type OrderStatus, type OrderSums } from '@bottega/billing/domain';
import { euro } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { OrderLineRow, OrderRow } from './billing.rows';

export interface LockedOrder extends OrderSums {
  id: string;
}

export interface NewLine {
  kind: string;
  subjectId: string;
  description: string;
  amount: number;
}

export type NewOrderRow = Pick<
  OrderRow,
  'id' | 'payerId' | 'requestedBy' | 'method' | 'status' | 'placedAt' | 'reference' | 'quote'
>;

@Injectable()
export class OrderRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async insert(order: NewOrderRow, lines: readonly (NewLine & { id: string })[]): Promise<void> {
    await this.uow.repository(OrderRow).insert(order);
    await this.uow.repository(OrderLineRow).insert(lines.map((line) => ({ ...line, orderId: order.id })));
  }

  /** Locks the order until the transaction ends. @throws billing.order-not-found */
  async locked(id: string): Promise<LockedOrder> {
    const row = await this.uow.repository(OrderRow).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw billingErrors('order-not-found');
    const { status, total, forgone, paid, owed, refunded, goingBack } = row;
    const sums = { total: euro(total), forgone: euro(forgone), paid: euro(paid) };
    return { id, status, ...sums, owed: euro(owed), refunded: euro(refunded + goingBack) };
  }

  async setStatus(id: string, status: Exclude<OrderStatus, 'cancelled'>): Promise<void> {
    await this.uow.repository(OrderRow).update({ id }, { status, cancelledAt: null, cancelReason: null });
  }

  async cancel(id: string, at: Date, reason: string): Promise<void> {
    const change = { status: 'cancelled' as const, cancelledAt: at, cancelReason: reason };
    await this.uow.repository(OrderRow).update({ id }, change);
  }

  /** Who is to pay it, and what they are called. */
  async payerOf(id: string): Promise<{ payerId: string; payerName: string }> {
    const [payer] = await this.uow.query<{ payerId: string; payerName: string }>(
      `SELECT p.id AS "payerId", p.given_name || ' ' || p.family_name AS "payerName"
         FROM billing.orders o JOIN identity.person p ON p.id = o.payer_id WHERE o.id = $1`,
      [id],
    );
    return payer!;
  }

  async nextReference(): Promise<string> {
    const [row] = await this.uow.query<{ number: string }>(`SELECT nextval('billing.reference_number') AS number`);
    return creditorReference(Number(row!.number));
  }
}
