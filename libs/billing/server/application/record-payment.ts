import { Injectable } from '@nestjs/common';
import { acceptLate, acceptPayment, billingErrors, type OrderSums } from '@bottega/billing/domain';
import { Clock, euro, type LocalDate, localDate, newId } from '@bottega/platform/kernel';
import { Events } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { OrderPaid, OrderPaidLate } from '../billing.events';
import { PaymentRow, ReceiptRow } from '../infrastructure/billing.rows';
import { type DocumentNumber, DocumentNumbers } from '../infrastructure/document-numbers';
import { OrderRepository } from '../infrastructure/order.repository';

export interface PaymentInput {
  orderId: string;
  /** Cents of euro. */
  amount: number;
  /** For a transfer, the day the bank says; null for money taken at the desk. */
  receivedOn: LocalDate | null;
  recordedBy: string;
}

const ITALY = 'Europe/Rome';

export const RECEIPT_SERIES = 'R';

/** Money that came in: payment and receipt number are one fact, and whoever waits for the money hears of it at once. */
@Injectable()
export class RecordPayment {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly numbers: DocumentNumbers,
    private readonly events: Events,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws billing.received-in-future, billing.overpayment, billing.nothing-due, billing.order-cancelled */
  run(input: PaymentInput): Promise<DocumentNumber> {
    return this.uow.run(async () => {
      const { orderId, amount, recordedBy, receivedOn } = input;
      if (receivedOn && receivedOn > localDate(this.clock.now(), ITALY)) throw billingErrors('received-in-future');
      const order = await this.orders.locked(orderId);
      const late = order.status === 'cancelled' && input.receivedOn !== null;
      const settled = late ? acceptLate(order, euro(amount)) : acceptPayment(order, euro(amount)) === 'paid';
      const number = await this.receive(input);
      const subject = { subjectType: 'order', subjectId: orderId };
      await this.audit.record({ actorId: recordedBy, action: 'billing.record-payment', ...subject, after: { amount } });
      if (settled) await this.settle(orderId, order);
      return number;
    });
  }

  private async receive({ orderId, amount, receivedOn, recordedBy }: PaymentInput): Promise<DocumentNumber> {
    const now = this.clock.now();
    const method = receivedOn ? ('transfer' as const) : ('desk' as const);
    const payment = { id: newId(), orderId, method, amount, receivedOn, receivedAt: now, recordedBy };
    await this.uow.repository(PaymentRow).insert(payment);
    const number = await this.numbers.next(RECEIPT_SERIES, now);
    await this.uow.repository(ReceiptRow).insert({ ...number, paymentId: payment.id, issuedAt: now });
    return number;
  }

  /** Money for something given up meanwhile is owed back, unless whoever owns it can still give it. */
  private async settle(orderId: string, { status }: OrderSums): Promise<void> {
    const lines = (await this.orders.linesOf(orderId)).map(({ kind, subjectId }) => ({ kind, subjectId }));
    if (status === 'cancelled') return this.events.publish(OrderPaidLate, { orderId, lines });
    await this.orders.setStatus(orderId, 'paid');
    await this.events.publish(OrderPaid, { orderId, lines });
  }
}
