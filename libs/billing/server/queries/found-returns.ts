import { Injectable } from '@nestjs/common';
import { type Movement, type ReturnReason, suggestReturns } from '@bottega/billing/domain';
import { HOME_ZONE, type LocalDate, localDate } from '@bottega/platform/kernel';
import type { ToGiveBackView } from '../http/give-back/give-back.view';
import { takeIbansOut } from '../statements/take-ibans-out';
import { ToGiveBack } from './to-give-back';

export interface FoundReturn {
  thing: ToGiveBackView;
  bookedOn: LocalDate;
  reasons: ReturnReason[];
}

/** What of the money that went out was a sum given back, of those that still wait for it. The rest is not looked at. */
@Injectable()
export class FoundReturns {
  constructor(private readonly toGiveBack: ToGiveBack) {}

  async among(debits: readonly Movement[], accountIban: string): Promise<FoundReturn[]> {
    if (debits.length === 0) return [];
    const waiting = await this.toGiveBack.all();
    const owed = waiting.map(({ amount, aroseAt, ...sum }) => ({
      ...sum,
      amount,
      since: localDate(aroseAt, HOME_ZONE),
    }));
    const told = debits.map((debit) => takeIbansOut(debit, accountIban));
    const found = suggestReturns(told, owed);
    return Promise.all(
      found.map(async ({ owedId, ...why }) => ({ ...why, thing: (await this.toGiveBack.one(owedId))! })),
    );
  }
}
