import { Injectable } from '@nestjs/common';
import { billingErrors, priceOf } from '@bottega/billing/domain';
import { Events } from '@bottega/platform/jobs';
import { Clock, sumMoney } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { PaymentTakenBack } from '../billing.events';
import { PaymentRow } from '../infrastructure/billing.rows';
import { OrderRepository } from '../infrastructure/order.repository';
import type { OrderLine } from '../infrastructure/order-line.repository';
import { PaymentReversalRow } from '../infrastructure/surplus.rows';
import { IssueCreditNote } from './papers/issue-credit-note';
import { OrderLines } from './order-lines';

export interface TakenBack {
  paymentId: string;
  reason: string;
  actorId: string;
}

/**
 * A payment that was not this order's after all. It stays written down, and a row of its own takes it back, with a credit
 * note: the order is to be paid again, and whoever gave something for it hears of it at once.
 */
@Injectable()
export class TakeBackPayment {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly lines: OrderLines,
    private readonly issueCreditNote: IssueCreditNote,
    private readonly events: Events,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws billing.payment-needed when the order cannot do without it: a part of it is kept, or goes back already */
  run({ paymentId, reason, actorId }: TakenBack): Promise<void> {
    return this.uow.run(async () => {
      const payment = await this.uow.repository(PaymentRow).findOneByOrFail({ id: paymentId });
      const { orderId, amount, method } = payment;
      await this.orders.locked(orderId);
      const lines = await this.lines.noLongerOwe(orderId, paymentId);
      await this.checkNotNeeded(orderId, lines, amount);
      const reversal = { paymentId, reason, reversedBy: actorId, reversedAt: this.clock.now() };
      await this.uow.repository(PaymentReversalRow).insert(reversal);
      await this.issueCreditNote.run({ reversedPaymentId: paymentId }, { orderId, amount, method }, { paymentId });
      const subject = { subjectType: 'order', subjectId: orderId };
      await this.audit.record({ actorId, action: 'billing.take-back-payment', ...subject, after: { amount }, reason });
      const things = lines.map(({ kind, subjectId }) => ({ kind, subjectId }));
      await this.events.publish(PaymentTakenBack, { orderId, paymentId, lines: things });
    });
  }

  private async checkNotNeeded(orderId: string, lines: readonly OrderLine[], amount: number): Promise<void> {
    const { paid, owed } = await this.orders.locked(orderId);
    const kept = sumMoney(lines.filter(({ status }) => status === 'cancelled').map(priceOf));
    if (paid.amount - amount < kept.amount + owed.amount) throw billingErrors('payment-needed');
  }
}
