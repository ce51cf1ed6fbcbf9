import { Injectable } from '@nestjs/common';
import { assertMayWithdraw, billingErrors, refundDueOn } from '@bottega/billing/domain';
import { Messages } from '@bottega/notifications/server';
import { Events } from '@bottega/platform/jobs';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { ContractWithdrawn } from '../../billing.events';
import { OrderRow } from '../../infrastructure/billing.rows';
import { OrderLineRepository } from '../../infrastructure/order-line.repository';
import { OrderRepository } from '../../infrastructure/order.repository';
import { WithdrawalRow } from '../../infrastructure/withdrawal.rows';

export interface Statement {
  orderId: string;
  name: string;
  email: string;
}

/**
 * «Recedere dal contratto qui» (art. 54-bis, Codice del consumo): what was ordered ends, its money goes back, and whoever
 * said so is sent a confirmation with the day and the time. Saying it twice is saying it once.
 */
@Injectable()
export class WithdrawFromContract {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly lines: OrderLineRepository,
    private readonly messages: Messages,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** @throws billing.no-withdrawal, billing.withdrawal-over, billing.nothing-to-withdraw */
  run({ orderId, name, email }: Statement): Promise<void> {
    return this.uow.run(async () => {
      await this.orders.locked(orderId);
      if (await this.uow.repository(WithdrawalRow).existsBy({ orderId })) return;
      const { payerId, requestedBy, method, placedAt } = await this.uow
        .repository(OrderRow)
        .findOneByOrFail({ id: orderId });
      const standing = await this.standing(orderId);
      const contract = { concludedAt: placedAt, method, orderedByPayer: requestedBy === payerId };
      const now = this.clock.now();
      assertMayWithdraw({ ...contract, stands: standing.length > 0 }, now);
      const id = newId();
      const stated = { statedName: name, statedEmail: email, receivedAt: now, refundDueOn: refundDueOn(now) };
      await this.uow.repository(WithdrawalRow).insert({ ...stated, id, orderId });
      await this.events.publish(ContractWithdrawn, { orderId, lines: standing });
      if ((await this.standing(orderId)).length > 0) throw billingErrors('nothing-to-withdraw');
      const params = { orderId };
      await this.messages.plan([{ kind: 'billing.withdrawal-received', personId: payerId, causeId: id, params }]);
    });
  }

  private async standing(orderId: string): Promise<{ kind: string; subjectId: string }[]> {
    const lines = await this.lines.of(orderId);
    return lines.filter(({ status }) => status === 'active').map(({ kind, subjectId }) => ({ kind, subjectId }));
  }
}
