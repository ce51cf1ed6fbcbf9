import { Injectable } from '@nestjs/common';
import { chargeFor } from '@bottega/billing/domain';
import { After } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { CreditArose } from '../../billing.events';
import { CardRefundRepository } from '../../infrastructure/card-refund.repository';
import { OrderLineRepository } from '../../infrastructure/order-line.repository';
import { OrderRepository } from '../../infrastructure/order.repository';
import { AskWhereTo } from '../give-back/ask-where-to';

/** What is owed back goes to the card it came from, without anybody asking; where no card paid as much, they are asked where to. */
@Injectable()
export class RequestCardRefunds {
  constructor(
    private readonly orders: OrderRepository,
    private readonly lines: OrderLineRepository,
    private readonly refunds: CardRefundRepository,
    private readonly askWhereTo: AskWhereTo,
    private readonly clock: Clock,
  ) {}

  @After(CreditArose)
  async request({ orderId }: { orderId: string }): Promise<void> {
    await this.orders.locked(orderId);
    for (const { id: creditId, amount } of await this.lines.openCredits(orderId)) {
      const chargeId = chargeFor(amount, await this.refunds.chargesOf(orderId));
      if (chargeId) await this.refunds.request({ orderId, chargeId, creditId, amount, requestedAt: this.clock.now() });
    }
    await this.askWhereTo.run(orderId);
  }
}
