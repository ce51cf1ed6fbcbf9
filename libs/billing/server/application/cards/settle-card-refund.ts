import { Injectable } from '@nestjs/common';
import { mayBecome } from '@bottega/billing/domain';
import { Clock, HOME_ZONE, localDate } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import type { CardRefundRow } from '../../infrastructure/card.rows';
import { CardRefundRepository } from '../../infrastructure/card-refund.repository';
import { CardGateway } from '../../infrastructure/gateway/card-gateway';
import type { GatewayRefund } from '../../infrastructure/gateway/gateway-facts';
import { OrderRepository } from '../../infrastructure/order.repository';
import { SurplusRow } from '../../infrastructure/surplus.rows';
import { AskWhereTo } from '../give-back/ask-where-to';
import { RecordRefund } from '../record-refund';

/**
 * Asks the gateway for a refund, or how one it took on stands, and follows. The gateway is asked outside of transactions,
 * with the refund's own id: however often it is asked, it gives back once.
 */
@Injectable()
export class SettleCardRefund {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly refunds: CardRefundRepository,
    private readonly gateway: CardGateway,
    private readonly recordRefund: RecordRefund,
    private readonly askWhereTo: AskWhereTo,
    private readonly clock: Clock,
  ) {}

  async run(id: string): Promise<void> {
    const refund = await this.uow.run(() => this.refunds.find(id));
    if (refund.status === 'requested') await this.follow(id, await this.gateway.giveBack(refund));
    if (refund.status === 'pending') await this.follow(id, await this.gateway.lookAtRefund(refund.gatewayId!));
  }

  private follow(id: string, { id: gatewayId, status, failure }: GatewayRefund): Promise<void> {
    return this.uow.run(async () => {
      const { orderId } = await this.refunds.find(id);
      await this.orders.locked(orderId);
      const refund = await this.refunds.find(id);
      if (!mayBecome(refund.status, status)) return;
      const settledAt = status === 'pending' ? null : this.clock.now();
      await this.refunds.change(id, { status, gatewayId, failure, settledAt });
      if (status === 'done') await this.record(refund);
      if (status === 'failed') await this.askWhereTo.run(orderId);
    });
  }

  /** It is back on the card: now it is one of our documents, or a surplus less. */
  private async record({ orderId, amount, creditId, surplusId }: CardRefundRow): Promise<void> {
    if (creditId) await this.recordRefund.run({ orderId, amount, creditId, method: 'card', recordedBy: null });
    if (!surplusId) return;
    const returnedOn = localDate(this.clock.now(), HOME_ZONE);
    await this.uow.repository(SurplusRow).update({ id: surplusId }, { returnedOn, returnMethod: 'card' });
  }
}
