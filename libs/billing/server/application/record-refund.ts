import { Injectable } from '@nestjs/common';
import { checkRefund } from '@bottega/billing/domain';
import { Clock, euro, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { RefundRow } from '../infrastructure/billing.rows';
import { DocumentNumbers } from '../infrastructure/document-numbers';
import { OrderRepository } from '../infrastructure/order.repository';

export interface Refund {
  orderId: string;
  /** Cents of euro. */
  amount: number;
  recordedBy: string;
}

export const REFUND_SERIES = 'RR';

/** Money given back at the desk, with a numbered receipt of its own. The same refund recorded again changes nothing. */
@Injectable()
export class RecordRefund {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly numbers: DocumentNumbers,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  run({ orderId, amount, recordedBy }: Refund): Promise<void> {
    return this.uow.run(async () => {
      const order = await this.orders.locked(orderId);
      const reason = order.cancelReason ?? '';
      if (await this.uow.repository(RefundRow).existsBy({ orderId, reason, amount })) return;
      checkRefund(order, euro(amount));
      const givenAt = this.clock.now();
      const number = await this.numbers.next(REFUND_SERIES, givenAt);
      const refund = { ...number, id: newId(), orderId, method: 'desk' as const, amount, reason, givenAt, recordedBy };
      await this.uow.repository(RefundRow).insert(refund);
      await this.audit.record({
        actorId: recordedBy,
        action: 'billing.record-refund',
        subjectType: 'order',
        subjectId: orderId,
        after: { amount },
        reason,
      });
    });
  }
}
