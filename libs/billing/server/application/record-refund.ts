import { Injectable } from '@nestjs/common';
import { checkRefund } from '@bottega/billing/domain';
import { Clock, euro, newId, sumMoney } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { RefundRow } from '../infrastructure/billing.rows';
import { DocumentNumbers } from '../infrastructure/document-numbers';
import { type OpenCredit, OrderLineRepository } from '../infrastructure/order-line.repository';
import { OrderRepository } from '../infrastructure/order.repository';

export interface Refund {
  orderId: string;
  /** Cents of euro. */
  amount: number;
  /** For one reason only; all that the order is owed when left out. */
  creditId?: string;
  recordedBy: string;
}

export const REFUND_SERIES = 'RR';

/** Money given back at the desk, each reason with a numbered receipt of its own. The same refund again changes nothing. */
@Injectable()
export class RecordRefund {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly lines: OrderLineRepository,
    private readonly numbers: DocumentNumbers,
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

  private async giveBack({ id: creditId, reason, amount }: OpenCredit, { orderId, recordedBy }: Refund): Promise<void> {
    const givenAt = this.clock.now();
    const number = await this.numbers.next(REFUND_SERIES, givenAt);
    const what = { id: newId(), orderId, creditId, method: 'desk' as const, amount, reason };
    await this.uow.repository(RefundRow).insert({ ...number, ...what, givenAt, recordedBy });
    const subject = { subjectType: 'order', subjectId: orderId };
    const entry = { actorId: recordedBy, action: 'billing.record-refund', after: { amount }, reason };
    await this.audit.record({ ...entry, ...subject });
  }
}
