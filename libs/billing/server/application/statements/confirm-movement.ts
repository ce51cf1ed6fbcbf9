import { Injectable } from '@nestjs/common';
import { amountTaken, shareOut, type SurplusReason } from '@bottega/billing/domain';
import { euro, type Money, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { MovementRepository } from '../../infrastructure/movement.repository';
import { type LockedOrder, OrderRepository } from '../../infrastructure/order.repository';
import type { BankMovementRow } from '../../infrastructure/statement.rows';
import { KeepSurplus } from '../keep-surplus';
import { RecordPayment } from '../record-payment';
import { DecideMovement } from './decide-movement';

export interface Confirmation {
  movementId: string;
  /** The orders it was for: each in its turn takes what is due on it. */
  orderIds: readonly string[];
  actorId: string;
}

/** What came in was for these orders: a payment for each, never more than it asks for, and the rest is to be given back. */
@Injectable()
export class ConfirmMovement {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly movements: MovementRepository,
    private readonly decideMovement: DecideMovement,
    private readonly orders: OrderRepository,
    private readonly recordPayment: RecordPayment,
    private readonly keepSurplus: KeepSurplus,
  ) {}

  /** @throws billing.movement-not-found, billing.movement-decided, billing.order-not-found */
  run({ movementId, orderIds, actorId }: Confirmation): Promise<void> {
    return this.uow.run(async () => {
      const { movement, decisionId } = await this.decideMovement.run(movementId, 'matched', actorId);
      const locked = new Map<string, LockedOrder>();
      for (const id of orderIds.toSorted()) locked.set(id, await this.orders.locked(id));
      const takes = orderIds.map((id) => amountTaken(locked.get(id)!));
      const { shares, left } = shareOut(euro(movement.amount), takes);
      for (const [index, orderId] of orderIds.entries())
        await this.pay(movement, { decisionId, orderId, share: shares[index]!, actorId });
      if (left.amount === 0) return;
      const first = locked.get(orderIds[0]!)!;
      await this.keepRest(decisionId, first, {
        left,
        reason: left.amount < movement.amount ? 'overpaid' : whyNothing(first),
      });
    });
  }

  private async pay(
    { bookedOn }: BankMovementRow,
    { decisionId, orderId, share, actorId }: { decisionId: string; orderId: string; share: Money; actorId: string },
  ): Promise<void> {
    const id = newId();
    const source = { kind: 'bank-movement' as const, id };
    const payment = { orderId, method: 'transfer' as const, amount: share.amount, receivedOn: bookedOn, source };
    const paymentId = share.amount > 0 ? await this.recordPayment.run({ ...payment, recordedBy: actorId }) : null;
    await this.movements.match({ id, decisionId, orderId, paymentId });
  }

  private async keepRest(
    decisionId: string,
    { id: orderId }: LockedOrder,
    { left: amount, reason }: { left: Money; reason: SurplusReason },
  ): Promise<void> {
    const source = { kind: 'bank-movement' as const, id: decisionId };
    const payer = await this.orders.payerOf(orderId);
    await this.keepSurplus.run({ ...payer, source, orderId, amount, reason });
  }
}

const whyNothing = ({ status }: LockedOrder): SurplusReason => (status === 'cancelled' ? 'given-up' : 'settled');
