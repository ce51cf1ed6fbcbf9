import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { CardRefundStatus, ChargeLeft } from '@bottega/billing/domain';
import { newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { CardRefundRow } from './card.rows';

export type NewCardRefund = Pick<CardRefundRow, 'orderId' | 'chargeId' | 'amount' | 'requestedAt'> &
  Partial<Pick<CardRefundRow, 'creditId' | 'surplusId'>>;

@Injectable()
export class CardRefundRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async request(refund: NewCardRefund): Promise<void> {
    await this.uow.repository(CardRefundRow).insert({ ...refund, id: newId(), status: 'requested' });
  }

  find(id: string): Promise<CardRefundRow> {
    return this.uow.repository(CardRefundRow).findOneByOrFail({ id });
  }

  async change(id: string, change: Pick<CardRefundRow, 'status' | 'gatewayId' | 'failure' | 'settledAt'>) {
    await this.uow.repository(CardRefundRow).update({ id }, change);
  }

  /** The last one of a credit or surplus that its card did not take. */
  async lastRefused(thing: string): Promise<CardRefundRow | null> {
    const status = 'failed' as const;
    const where = [
      { creditId: thing, status },
      { surplusId: thing, status },
    ];
    return this.uow.repository(CardRefundRow).findOne({ where, order: { settledAt: 'DESC' } });
  }

  isUnderWay(thing: string): Promise<boolean> {
    const status = In<CardRefundStatus>(['requested', 'pending']);
    const where = [
      { creditId: thing, status },
      { surplusId: thing, status },
    ];
    return this.uow.repository(CardRefundRow).existsBy(where);
  }

  /** What the cards that paid for an order can still be given back. */
  chargesOf(orderId: string): Promise<ChargeLeft[]> {
    return this.uow.query<ChargeLeft>(
      `SELECT y.source_id AS "chargeId",
              y.amount - coalesce((SELECT sum(f.amount) FROM billing.card_refund f
                                    WHERE f.charge_id = y.source_id AND f.credit_id IS NOT NULL
                                      AND f.status <> 'failed'), 0)::int AS left
         FROM billing.payment y
        WHERE y.order_id = $1 AND y.source_kind = 'gateway'
        ORDER BY y.id`,
      [orderId],
    );
  }
}
