import { Injectable } from '@nestjs/common';
import { shareCharge } from '@bottega/billing/domain';
import { Clock, euro } from '@bottega/platform/kernel';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { PaymentRow } from '../../infrastructure/billing.rows';
import { CardRefundRepository } from '../../infrastructure/card-refund.repository';
import { OrderRepository } from '../../infrastructure/order.repository';
import { SurplusRow } from '../../infrastructure/surplus.rows';
import { KeepSurplus } from '../keep-surplus';
import { RecordPayment } from '../record-payment';

export interface Charge {
  orderId: string;
  chargeId: string;
  /** Cents of euro. */
  amount: number;
}

/**
 * Money that came by card: what the order asks for is its payment, the rest goes back to the card. Inside a unit of work;
 * the same charge again changes nothing.
 */
@Injectable()
export class ReceiveCharge {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly database: Database,
    private readonly orders: OrderRepository,
    private readonly refunds: CardRefundRepository,
    private readonly recordPayment: RecordPayment,
    private readonly keepSurplus: KeepSurplus,
    private readonly clock: Clock,
  ) {}

  async run({ orderId, chargeId, amount }: Charge): Promise<void> {
    const order = await this.orders.locked(orderId);
    if (await this.isReceived(chargeId)) return;
    const source = { kind: 'gateway' as const, id: chargeId };
    const { payment, surplus, because: reason } = shareCharge(order, euro(amount));
    if (payment.amount > 0)
      await this.recordPayment.run({ orderId, method: 'card', amount: payment.amount, recordedBy: null, source });
    if (surplus.amount > 0) {
      const payer = await this.payerOf(orderId);
      const surplusId = await this.keepSurplus.run({ ...payer, source, orderId, amount: surplus, reason });
      const requestedAt = this.clock.now();
      await this.refunds.request({ orderId, chargeId, surplusId, amount: surplus.amount, requestedAt });
    }
  }

  private async isReceived(sourceId: string): Promise<boolean> {
    const source = { sourceKind: 'gateway' as const, sourceId };
    if (await this.uow.repository(PaymentRow).existsBy(source)) return true;
    return this.uow.repository(SurplusRow).existsBy(source);
  }

  private async payerOf(orderId: string): Promise<{ payerId: string; payerName: string }> {
    const payer = await this.database.one<{ payerId: string; payerName: string }>(
      `SELECT p.id AS "payerId", p.given_name || ' ' || p.family_name AS "payerName"
         FROM billing.orders o JOIN identity.person p ON p.id = o.payer_id WHERE o.id = $1`,
      [orderId],
    );
    return payer!;
  }
}
