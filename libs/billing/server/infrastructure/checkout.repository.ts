import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Locale } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { CheckoutRow } from './card.rows';
import type { GatewayCheckout } from './gateway/gateway-facts';

export const LIVE = ['opening', 'open'] as const;

export interface NewCheckout {
  id: string;
  orderId: string;
  amount: number;
  description: string;
  locale: Locale;
  openedAt: Date;
  expiresAt: Date;
}

@Injectable()
export class CheckoutRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** The one an order is being paid on. */
  live(orderId: string): Promise<CheckoutRow | null> {
    return this.rows.findOneBy({ orderId, status: In(LIVE) });
  }

  find(id: string): Promise<CheckoutRow | null> {
    return this.rows.findOneBy({ id });
  }

  async begin(checkout: NewCheckout): Promise<CheckoutRow> {
    const row = { ...checkout, status: 'opening' as const, gatewayId: null, url: null, closedAt: null };
    await this.rows.insert(row);
    return row;
  }

  /** The gateway has answered: told twice, or of one that ended meanwhile, it changes nothing. */
  async opened(id: string, { id: gatewayId, url }: GatewayCheckout): Promise<void> {
    await this.rows.update({ id, status: 'opening' }, { status: 'open', gatewayId, url });
  }

  async ended(id: string, status: 'complete' | 'expired', at: Date, gatewayId: string | null): Promise<void> {
    await this.rows.update({ id, status: In(LIVE) }, { status, gatewayId, closedAt: at, url: null });
  }

  private get rows() {
    return this.uow.repository(CheckoutRow);
  }
}
