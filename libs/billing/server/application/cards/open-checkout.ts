import { Injectable } from '@nestjs/common';
import { amountDue, billingErrors, checkoutEnd, isStillGood } from '@bottega/billing/domain';
import { Events } from '@bottega/platform/jobs';
import { Clock, type Locale, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { CheckoutOpened } from '../../billing.events';
import { OrderLineRow, OrderRow } from '../../infrastructure/billing.rows';
import type { CheckoutRow } from '../../infrastructure/card.rows';
import { CheckoutRepository } from '../../infrastructure/checkout.repository';
import { CardGateway } from '../../infrastructure/gateway/card-gateway';
import { OrderRepository } from '../../infrastructure/order.repository';
import { SettleCheckout } from './settle-checkout';

export interface CheckoutInput {
  orderId: string;
  /** Whoever pays, or asked for the order. */
  personId: string;
  locale: Locale;
}

/**
 * Leads to the gateway's page. Our row is committed before the gateway is asked, so that a page opened there is always
 * known here; asking again leads to the same page, or to a new one once the old is closed.
 */
@Injectable()
export class OpenCheckout {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly checkouts: CheckoutRepository,
    private readonly gateway: CardGateway,
    private readonly settle: SettleCheckout,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns where to pay
   * @throws billing.cards-not-taken, billing.not-by-card, billing.nothing-due, billing.order-cancelled, billing.gateway-away
   */
  async run(input: CheckoutInput): Promise<string> {
    if (!this.gateway.offered) throw billingErrors('cards-not-taken');
    const outworn = await this.uow.run(() => this.outworn(input));
    if (outworn) await this.settle.close(outworn);
    const checkout = await this.uow.run(() => this.begin(input));
    return checkout.url ?? this.open(checkout);
  }

  /** The checkout that must be over before another begins: two could be paid. */
  private async outworn(input: CheckoutInput): Promise<string | null> {
    const due = await this.due(input);
    const live = await this.checkouts.live(input.orderId);
    return live && !isStillGood(live, due, this.clock.now()) ? live.id : null;
  }

  private async begin(input: CheckoutInput): Promise<CheckoutRow> {
    const { orderId, locale } = input;
    const amount = await this.due(input);
    const live = await this.checkouts.live(orderId);
    if (live) return live;
    const lines = await this.uow.repository(OrderLineRow).find({ where: { orderId }, order: { id: 'ASC' } });
    const description = lines.map((line) => line.description).join(', ');
    const now = this.clock.now();
    const times = { openedAt: now, expiresAt: checkoutEnd(now) };
    await this.events.publish(CheckoutOpened, {
      orderId,
      lines: lines.map(({ kind, subjectId }) => ({ kind, subjectId })),
    });
    return this.checkouts.begin({ id: newId(), orderId, amount, description, locale, ...times });
  }

  /** Locks the order until the transaction ends. */
  private async due({ orderId, personId }: CheckoutInput): Promise<number> {
    const sums = await this.orders.locked(orderId);
    const { method, payerId, requestedBy } = await this.uow.repository(OrderRow).findOneByOrFail({ id: orderId });
    if (personId !== payerId && personId !== requestedBy) throw billingErrors('order-not-found');
    if (sums.status === 'cancelled') throw billingErrors('order-cancelled');
    const due = amountDue(sums).amount;
    if (due === 0) throw billingErrors('nothing-due');
    if (method !== 'card') throw billingErrors('not-by-card');
    return due;
  }

  private async open(checkout: CheckoutRow): Promise<string> {
    const opened = await this.gateway.open({ ...checkout, checkoutId: checkout.id });
    await this.uow.run(() => this.checkouts.opened(checkout.id, opened));
    return opened.url!;
  }
}
