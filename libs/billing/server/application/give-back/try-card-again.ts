import { Injectable } from '@nestjs/common';
import { billingErrors } from '@bottega/billing/domain';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { CardRefundRepository } from '../../infrastructure/card-refund.repository';
import { OrderRepository } from '../../infrastructure/order.repository';
import { SurplusRow } from '../../infrastructure/surplus.rows';
import { ToGiveBack } from '../../queries/to-give-back';

/**
 * A card did not take back what is owed, and staff have it tried once more: a refund of its own, by its own key. While it
 * is under way the same money cannot be given otherwise, and trying again changes nothing.
 */
@Injectable()
export class TryCardAgain {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly refunds: CardRefundRepository,
    private readonly toGiveBack: ToGiveBack,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws billing.card-not-refused, billing.nothing-to-give-back */
  run(id: string, actorId: string): Promise<void> {
    return this.uow.run(async () => {
      const refused = await this.refunds.lastRefused(id);
      if (!refused) throw billingErrors('card-not-refused');
      const { orderId, chargeId, creditId, surplusId, amount, failure } = refused;
      await this.orders.locked(orderId);
      if (surplusId)
        await this.uow.repository(SurplusRow).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (await this.refunds.isUnderWay(id)) return;
      if (!(await this.toGiveBack.one(id))) throw billingErrors('nothing-to-give-back');
      await this.refunds.request({ orderId, chargeId, creditId, surplusId, amount, requestedAt: this.clock.now() });
      const subject = { subjectType: 'order', subjectId: orderId };
      const entry = { actorId, action: 'billing.try-card-again', after: { amount }, reason: failure };
      await this.audit.record({ ...entry, ...subject });
    });
  }
}
