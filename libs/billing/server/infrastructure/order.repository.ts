import { Injectable } from '@nestjs/common';
import { euro, type Money, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { billingErrors, type OrderStatus, type OrderSums } from '@bottega/billing/domain';
import { OrderLineRow, OrderRow } from './billing.rows';

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
    order: Omit<OrderRow, 'paid' | 'kept' | 'cancelledAt' | 'cancelReason'>,
    lines: readonly NewLine[],
  ): Promise<void> {
    await this.uow.repository(OrderRow).insert(order);
    await this.uow.repository(OrderLineRow).insert(lines.map((line) => ({ ...line, id: newId(), orderId: order.id })));
  }

  /** Locks the order until the transaction ends. @throws billing.order-not-found */
  async locked(id: string): Promise<OrderSums> {
    const row = await this.uow.repository(OrderRow).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw billingErrors('order-not-found');
    return { status: row.status, total: euro(row.total), paid: euro(row.paid), kept: euro(row.kept) };
  }

  async setStatus(id: string, status: OrderStatus): Promise<void> {
    await this.uow.repository(OrderRow).update({ id }, { status });
  }

  async cancel(id: string, at: Date, reason: string, kept: Money): Promise<void> {
    const change = { status: 'cancelled' as const, cancelledAt: at, cancelReason: reason, kept: kept.amount };
    await this.uow.repository(OrderRow).update({ id }, change);
  }

  linesOf(orderId: string): Promise<OrderLineRow[]> {
    return this.uow.repository(OrderLineRow).findBy({ orderId });
  }
}
