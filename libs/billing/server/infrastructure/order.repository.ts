import { Injectable } from '@nestjs/common';
import { euro, type Money, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { billingErrors, creditorReference, type OrderStatus, type OrderSums } from '@bottega/billing/domain';
import { OrderLineRow, OrderRow } from './billing.rows';

export interface LockedOrder extends OrderSums {
  cancelReason: string | null;
}

export interface NewLine {
  kind: string;
  subjectId: string;
  description: string;
  amount: number;
}

@Injectable()
export class OrderRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async insert(
    order: Omit<OrderRow, 'paid' | 'kept' | 'refunded' | 'cancelledAt' | 'cancelReason' | 'declaredPaidAt'>,
    lines: readonly NewLine[],
  ): Promise<void> {
    await this.uow.repository(OrderRow).insert(order);
    await this.uow.repository(OrderLineRow).insert(lines.map((line) => ({ ...line, id: newId(), orderId: order.id })));
  }

  /** Locks the order until the transaction ends. @throws billing.order-not-found */
  async locked(id: string): Promise<LockedOrder> {
    const row = await this.uow.repository(OrderRow).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw billingErrors('order-not-found');
    const { status, cancelReason, total, paid, kept, refunded } = row;
    return {
      status,
      cancelReason,
      total: euro(total),
      paid: euro(paid),
      kept: euro(kept),
      refunded: euro(refunded),
    };
  }

  async setStatus(id: string, status: OrderStatus): Promise<void> {
    await this.uow.repository(OrderRow).update({ id }, { status });
  }

  async cancel(id: string, at: Date, reason: string, kept: Money): Promise<void> {
    const change = { status: 'cancelled' as const, cancelledAt: at, cancelReason: reason, kept: kept.amount };
    await this.uow.repository(OrderRow).update({ id }, change);
  }

  /** The order is on again, and paid: what it was for could be given after all. */
  async revive(id: string): Promise<void> {
    const change = { status: 'paid' as const, cancelledAt: null, cancelReason: null, kept: 0 };
    await this.uow.repository(OrderRow).update({ id }, change);
  }

  async nextReference(): Promise<string> {
    const [row] = await this.uow.query<{ number: string }>(`SELECT nextval('billing.reference_number') AS number`);
    return creditorReference(Number(row!.number));
  }

  async moveLine(kind: string, from: string, to: string): Promise<void> {
    await this.uow.repository(OrderLineRow).update({ kind, subjectId: from }, { subjectId: to });
  }

  linesOf(orderId: string): Promise<OrderLineRow[]> {
    return this.uow.repository(OrderLineRow).findBy({ orderId });
  }
}
