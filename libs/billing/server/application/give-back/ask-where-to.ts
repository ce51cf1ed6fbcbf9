import { Injectable } from '@nestjs/common';
import { Messages } from '@bottega/notifications/server';
import { Clock, HOME_ZONE, localDate } from '@bottega/platform/kernel';
import { MoneyOwed } from '../../queries/money-owed';

/** Whoever is owed money that goes back to no card is asked for an account, once a day at most. Inside a unit of work. */
@Injectable()
export class AskWhereTo {
  constructor(
    private readonly owed: MoneyOwed,
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  async run(orderId: string): Promise<void> {
    const { payerId: personId, amount, knowsWhere } = await this.owed.on(orderId);
    if (amount === 0 || knowsWhere) return;
    const causeId = `${orderId}#${localDate(this.clock.now(), HOME_ZONE)}`;
    await this.messages.plan([{ kind: 'billing.account-wanted', personId, causeId, params: { orderId } }]);
  }
}
