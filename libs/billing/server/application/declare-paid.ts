import { Injectable } from '@nestjs/common';
import { billingErrors } from '@bottega/billing/domain';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { OrderRow } from '../infrastructure/billing.rows';

/** «I have paid»: staff look for this transfer first. Saying it twice says it once. */
@Injectable()
export class DeclarePaid {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws billing.order-not-found, billing.nothing-due */
  run(orderId: string, payerId: string): Promise<void> {
    return this.uow.run(async () => {
      const orders = this.uow.repository(OrderRow);
      const order = await orders.findOne({ where: { id: orderId, payerId }, lock: { mode: 'for_no_key_update' } });
      if (!order) throw billingErrors('order-not-found');
      if (order.method !== 'transfer' || order.status !== 'open') throw billingErrors('nothing-due');
      if (!order.declaredPaidAt) await orders.update({ id: orderId }, { declaredPaidAt: this.clock.now() });
    });
  }
}
