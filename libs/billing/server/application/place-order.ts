import { Injectable } from '@nestjs/common';
import type { OrderStatus, PaymentMethod, Quote } from '@bottega/billing/domain';
import { Clock, newId } from '@bottega/platform/kernel';
import { type NewLine, OrderRepository } from '../infrastructure/order.repository';
import { Redemptions } from '../infrastructure/redemptions';

export interface NewOrder {
  payerId: string;
  requestedBy: string;
  method: PaymentMethod;
  lines: readonly NewLine[];
  /** What explains the amounts, line by line; frozen with the order. */
  quote?: Quote;
}

export interface PlacedOrder {
  orderId: string;
  status: OrderStatus;
}

/** Who pays on a document does it by transfer too. */
const BY_TRANSFER: readonly PaymentMethod[] = ['transfer', 'invoice'];

/** What was agreed is written down, and the code it was agreed with is spent. Inside a unit of work. */
@Injectable()
export class PlaceOrder {
  constructor(
    private readonly orders: OrderRepository,
    private readonly redemptions: Redemptions,
    private readonly clock: Clock,
  ) {}

  /** @throws billing.code-used-up, billing.code-used-by-you */
  async run({ payerId, requestedBy, method, lines, quote }: NewOrder): Promise<PlacedOrder> {
    const total = lines.reduce((sum, line) => sum + line.amount, 0);
    const status: OrderStatus = total === 0 ? 'paid' : 'open';
    const orderId = newId();
    const settledMethod = total === 0 ? 'free' : method;
    const placedAt = this.clock.now();
    const reference = BY_TRANSFER.includes(settledMethod) ? await this.orders.nextReference() : null;
    const written = lines.map((line) => ({ ...line, id: newId() }));
    const ids = written.map(({ id }) => id);
    const order = { id: orderId, payerId, requestedBy, method: settledMethod, status, placedAt, reference };
    await this.orders.insert({ ...order, quote: quote ? frozen(quote, ids) : null }, written);
    if (quote?.promo) await this.spend(quote, quote.promo, ids, placedAt);
    return { orderId, status };
  }

  private async spend({ personId }: Quote, promo: NonNullable<Quote['promo']>, lineIds: string[], redeemedAt: Date) {
    const lineId = lineIds[promo.line]!;
    await this.redemptions.spend({ promoCodeId: promo.id, personId, lineId, redeemedAt });
  }
}

const frozen = (quote: Quote, lineIds: readonly string[]) => ({
  ...quote,
  lines: quote.lines.map((line, index) => ({ ...line, lineId: lineIds[index]! })),
});
