import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import type { CheckoutRow } from '../../infrastructure/card.rows';
import { CheckoutRepository } from '../../infrastructure/checkout.repository';
import { CardGateway } from '../../infrastructure/gateway/card-gateway';
import type { GatewayCheckout } from '../../infrastructure/gateway/gateway-facts';
import { ReceiveCharge } from './receive-charge';

/**
 * Brings a checkout to where it stands at the gateway, whoever said that something happened and how often: a charge is
 * recorded once, a page nobody needs any more is closed. The gateway is asked outside of transactions.
 */
@Injectable()
export class SettleCheckout {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly database: Database,
    private readonly checkouts: CheckoutRepository,
    private readonly gateway: CardGateway,
    private readonly receiveCharge: ReceiveCharge,
    private readonly clock: Clock,
  ) {}

  async run(checkoutId: string, gatewayId?: string): Promise<void> {
    const checkout = await this.find(checkoutId);
    const id = checkout.gatewayId ?? gatewayId;
    if (!id) return this.neverOpened(checkout);
    const seen = await this.gateway.look(id);
    const unwanted = seen.status === 'open' && !(await this.isAwaited(checkout.orderId));
    await this.follow(checkout, unwanted ? await this.gateway.close(id) : seen);
  }

  /** Nobody is to pay there any more; a payment made just before counts. */
  async close(checkoutId: string): Promise<void> {
    const checkout = await this.find(checkoutId);
    if (!checkout.gatewayId) return this.neverOpened(checkout);
    await this.follow(checkout, await this.gateway.close(checkout.gatewayId));
  }

  private async find(id: string): Promise<CheckoutRow> {
    const checkout = await this.uow.run(() => this.checkouts.find(id));
    if (!checkout) throw new Error(`Checkout ${id} does not exist`);
    return checkout;
  }

  /** We were cut off before the gateway answered: nobody was ever led to that page. */
  private async neverOpened({ id }: CheckoutRow): Promise<void> {
    await this.uow.run(() => this.checkouts.ended(id, 'expired', this.clock.now(), null));
  }

  private follow({ id, orderId }: CheckoutRow, { id: gatewayId, status, paid }: GatewayCheckout): Promise<void> {
    return this.uow.run(async () => {
      const now = this.clock.now();
      if (paid) await this.receiveCharge.run({ orderId, ...paid });
      if (paid) await this.checkouts.ended(id, 'complete', now, gatewayId);
      else if (status === 'expired') await this.checkouts.ended(id, 'expired', now, gatewayId);
    });
  }

  private async isAwaited(orderId: string): Promise<boolean> {
    const order = await this.database.one(`SELECT FROM billing.orders WHERE id = $1 AND status = 'open'`, [orderId]);
    return order !== undefined;
  }
}
