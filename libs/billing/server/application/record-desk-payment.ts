import { Injectable } from '@nestjs/common';
import { acceptPayment } from '@bottega/billing/domain';
import { Clock, euro, newId } from '@bottega/platform/kernel';
import { Events } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { OrderPaid } from '../billing.events';
import { PaymentRow, ReceiptRow } from '../infrastructure/billing.rows';
import { type DocumentNumber, DocumentNumbers } from '../infrastructure/document-numbers';
import { OrderRepository } from '../infrastructure/order.repository';

export interface DeskPayment {
  orderId: string;
  /** Cents of euro. */
  amount: number;
  recordedBy: string;
}

export const RECEIPT_SERIES = 'R';

/** Money taken at the desk: payment and receipt number are one fact, and whoever waits for the money hears of it at once. */
@Injectable()
export class RecordDeskPayment {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly numbers: DocumentNumbers,
    private readonly events: Events,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  run({ orderId, amount, recordedBy }: DeskPayment): Promise<DocumentNumber> {
    return this.uow.run(async () => {
      const now = this.clock.now();
      const status = acceptPayment(await this.orders.locked(orderId), euro(amount));
      const payment = { id: newId(), orderId, method: 'desk' as const, amount, receivedAt: now, recordedBy };
      await this.uow.repository(PaymentRow).insert(payment);
      if (status === 'paid') await this.settle(orderId);
      await this.audit.record({
        actorId: recordedBy,
        action: 'billing.record-payment',
        subjectType: 'order',
        subjectId: orderId,
        after: { amount },
      });
      const number = await this.numbers.next(RECEIPT_SERIES, now);
      await this.uow.repository(ReceiptRow).insert({ ...number, paymentId: payment.id, issuedAt: now });
      return number;
    });
  }

  private async settle(orderId: string): Promise<void> {
    await this.orders.setStatus(orderId, 'paid');
    const lines = await this.orders.linesOf(orderId);
    await this.events.publish(OrderPaid, {
      orderId,
      lines: lines.map(({ kind, subjectId }) => ({ kind, subjectId })),
    });
  }
}
