import { Injectable } from '@nestjs/common';
import { acceptLate, acceptPayment, billingErrors, type MoneyMethod, type OrderSums } from '@bottega/billing/domain';
import { Clock, euro, HOME_ZONE, type LocalDate, localDate, newId } from '@bottega/platform/kernel';
import { Events } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { OrderPaid, OrderPaidLate } from '../billing.events';
import { PaymentRow, type PaymentSource } from '../infrastructure/billing.rows';
import { OrderLineRepository } from '../infrastructure/order-line.repository';
import { OrderRepository } from '../infrastructure/order.repository';
import { OrderLines } from './order-lines';
import { IssueReceipt } from './papers/issue-receipt';

export interface PaymentInput {
  orderId: string;
  method: MoneyMethod;
  /** Cents of euro. */
  amount: number;
  /** Of a transfer, the day the bank says; today when left out. */
  receivedOn?: LocalDate;
  /** Null when the gateway said so by itself. */
  recordedBy: string | null;
  /** The movement or charge it is; recording the same one again changes nothing. */
  source?: PaymentSource;
}

/** Money that came in: payment and numbered receipt are one fact, and whoever waits for the money hears of it at once. */
@Injectable()
export class RecordPayment {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly orderLines: OrderLineRepository,
    private readonly lines: OrderLines,
    private readonly issueReceipt: IssueReceipt,
    private readonly events: Events,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the payment's id
   * @throws billing.received-in-future, billing.overpayment, billing.nothing-due, billing.order-cancelled
   */
  run(input: PaymentInput): Promise<string> {
    return this.uow.run(async () => {
      const { orderId, method, amount, recordedBy, source } = input;
      const receivedOn = this.bankDay(input);
      const order = await this.orders.locked(orderId);
      const known = source && (await this.recordedFrom(source));
      if (known) return known.id;
      const late = order.status === 'cancelled' && method !== 'desk';
      const settled = late ? acceptLate(order, euro(amount)) : acceptPayment(order, euro(amount)) === 'paid';
      const paymentId = await this.receive(input, receivedOn);
      if (late) await this.lines.owe(order, euro(amount), { reason: 'paid late', causeId: paymentId });
      const subject = { subjectType: 'order', subjectId: orderId };
      await this.audit.record({ actorId: recordedBy, action: 'billing.record-payment', ...subject, after: { amount } });
      if (settled) await this.settle(orderId, order);
      return paymentId;
    });
  }

  private bankDay({ method, receivedOn }: PaymentInput): LocalDate | null {
    const today = localDate(this.clock.now(), HOME_ZONE);
    if (receivedOn && receivedOn > today) throw billingErrors('received-in-future');
    return method === 'transfer' ? (receivedOn ?? today) : null;
  }

  private recordedFrom({ kind, id }: PaymentSource): Promise<PaymentRow | null> {
    return this.uow.repository(PaymentRow).findOneBy({ sourceKind: kind, sourceId: id });
  }

  private async receive({ source, ...input }: PaymentInput, receivedOn: LocalDate | null): Promise<string> {
    const now = this.clock.now();
    const from = { sourceKind: source?.kind ?? null, sourceId: source?.id ?? null };
    const payment = { ...input, ...from, id: newId(), receivedOn, receivedAt: now };
    await this.uow.repository(PaymentRow).insert(payment);
    const { orderId, method, amount } = input;
    await this.issueReceipt.run({ paymentId: payment.id, orderId, method, amount, on: receivedOn });
    return payment.id;
  }

  /** Money for something given up meanwhile is owed back, unless whoever owns it can still give it. */
  private async settle(orderId: string, { status }: OrderSums): Promise<void> {
    const concerned = status === 'cancelled' ? 'cancelled' : 'active';
    const lines = (await this.orderLines.of(orderId))
      .filter((line) => line.status === concerned)
      .map(({ kind, subjectId }) => ({ kind, subjectId }));
    if (status === 'cancelled') return this.events.publish(OrderPaidLate, { orderId, lines });
    await this.orders.setStatus(orderId, 'paid');
    await this.events.publish(OrderPaid, { orderId, lines });
  }
}
