import { Injectable } from '@nestjs/common';
import { checkRefund, type MoneyMethod } from '@bottega/billing/domain';
import { Clock, euro, type LocalDate, newId, sumMoney } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { RefundRow } from '../infrastructure/billing.rows';
import { type OpenCredit, OrderLineRepository } from '../infrastructure/order-line.repository';
import { OrderRepository } from '../infrastructure/order.repository';
import { IssueCreditNote } from './papers/issue-credit-note';

export interface Refund {
  orderId: string;
  /** Cents of euro. */
  amount: number;
  /** For one reason only; all that the order is owed when left out. */
  creditId?: string;
  method: MoneyMethod;
  /** The day it went, when staff say another than today. */
  givenOn?: LocalDate;
  /** Null when the gateway gave it back to the card. */
  recordedBy: string | null;
}

/** Money given back, each reason with a credit note of its own. The same refund again changes nothing. */
@Injectable()
export class RecordRefund {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly lines: OrderLineRepository,
    private readonly issueCreditNote: IssueCreditNote,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws billing.nothing-to-give-back, billing.refund-differs */
  run(refund: Refund): Promise<void> {
    return this.uow.run(async () => {
      const { orderId, amount, creditId } = refund;
      await this.orders.locked(orderId);
      const credits = (await this.lines.openCredits(orderId)).filter(({ id }) => !creditId || id === creditId);
      if (credits.length === 0 && (await this.isRecorded(refund))) return;
      checkRefund(sumMoney(credits.map((credit) => euro(credit.amount))), euro(amount));
      for (const credit of credits) await this.giveBack(credit, refund);
    });
  }

  private isRecorded({ orderId, amount, creditId }: Refund): Promise<boolean> {
    return this.uow.repository(RefundRow).existsBy(creditId ? { orderId, creditId } : { orderId, amount });
  }

  private async giveBack(credit: OpenCredit, { orderId, method, givenOn, recordedBy }: Refund): Promise<void> {
    const { id: creditId, lineId, reason, amount } = credit;
    const what = { id: newId(), orderId, creditId, method, amount, reason };
    await this.uow.repository(RefundRow).insert({ ...what, givenAt: this.clock.now(), givenOn, recordedBy });
    await this.issueCreditNote.run({ refundId: what.id }, { ...what, on: givenOn }, { orderLineId: lineId });
    const subject = { subjectType: 'order', subjectId: orderId };
    const entry = { actorId: recordedBy, action: 'billing.record-refund', after: { amount }, reason };
    await this.audit.record({ ...entry, ...subject });
  }
}
