import { Injectable } from '@nestjs/common';
import { shareCharge } from '@bottega/billing/domain';
import { Clock, euro, newId } from '@bottega/platform/kernel';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { PaymentRow } from '../../infrastructure/billing.rows';
import { OrderRepository } from '../../infrastructure/order.repository';
import { SurplusRow } from '../../infrastructure/surplus.rows';
import { RecordPayment } from '../record-payment';

export interface Charge {
  orderId: string;
  chargeId: string;
  /** Cents of euro. */
  amount: number;
}

/** Money that came by card. Inside a unit of work; the same charge again changes nothing. */
@Injectable()
export class ReceiveCharge {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly database: Database,
    private readonly orders: OrderRepository,
    private readonly recordPayment: RecordPayment,
    private readonly clock: Clock,
  ) {}

  async run({ orderId, chargeId, amount }: Charge): Promise<void> {
    const order = await this.orders.locked(orderId);
    const source = { kind: 'gateway' as const, id: chargeId };
    if (await this.isReceived({ sourceKind: source.kind, sourceId: chargeId })) return;
    const { payment, surplus, because } = shareCharge(order, euro(amount));
    if (payment.amount > 0)
      await this.recordPayment.run({ orderId, method: 'card', amount: payment.amount, recordedBy: null, source });
    if (surplus.amount > 0) {
      const from = { sourceKind: source.kind, sourceId: chargeId, reason: because, ...(await this.payerOf(orderId)) };
      const owed = { id: newId(), orderId, amount: surplus.amount, aroseAt: this.clock.now(), withdrawnAt: null };
      const kept = { returnedOn: null, returnedBy: null, returnMethod: null };
      await this.uow.repository(SurplusRow).insert({ ...from, ...owed, ...kept });
    }
  }

  private async isReceived(source: { sourceKind: 'gateway'; sourceId: string }): Promise<boolean> {
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
