import { Injectable } from '@nestjs/common';
import { billingErrors } from '@bottega/billing/domain';
import { euro } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { OrderLineRepository } from '../infrastructure/order-line.repository';
import { OrderLines } from './order-lines';

export interface PartLetGo {
  orderId: string;
  lineId: string;
  /** Cents of euro. */
  amount: number;
  reason: string;
  actorId: string;
}

/** Staff lower the price of something that stands: a session that was not held. Once for each reason. */
@Injectable()
export class LetGoOfPart {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly lines: OrderLineRepository,
    private readonly orderLines: OrderLines,
    private readonly audit: AuditLog,
  ) {}

  /** @throws billing.line-not-found, billing.line-ended, billing.more-than-its-price */
  run({ orderId, lineId, amount, reason, actorId }: PartLetGo): Promise<void> {
    return this.uow.run(async () => {
      const line = (await this.lines.of(orderId)).find(({ id }) => id === lineId);
      if (!line) throw billingErrors('line-not-found');
      const { kind, subjectId } = line;
      const lowered = await this.orderLines.reduce(kind, subjectId, euro(amount), { reason, causeId: lineId });
      if (!lowered) return;
      const subject = { subjectType: 'order', subjectId: orderId };
      await this.audit.record({
        actorId,
        action: 'billing.let-go-of-part',
        ...subject,
        after: { lineId, amount },
        reason,
      });
    });
  }
}
