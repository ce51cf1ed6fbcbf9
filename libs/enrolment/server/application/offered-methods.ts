import { Injectable } from '@nestjs/common';
import type { PaymentMethod } from '@bottega/billing/domain';
import { Bank, Cards } from '@bottega/billing/server';
import { enrolmentErrors } from '@bottega/enrolment/domain';

/** Which of the known ways of paying this centre takes. */
@Injectable()
export class OfferedMethods {
  constructor(
    private readonly bank: Bank,
    private readonly cards: Cards,
  ) {}

  /** @throws enrolment.method-not-offered with the field at fault */
  async check(payBy: PaymentMethod): Promise<PaymentMethod> {
    if (payBy === 'free' || payBy === 'desk' || payBy === 'entitlement') return payBy;
    if (payBy === 'transfer' && (await this.bank.account())) return payBy;
    if (payBy === 'card' && this.cards.taken) return payBy;
    throw methodNotOffered();
  }

  /** How money may come in here. */
  async all(): Promise<PaymentMethod[]> {
    const transfer = (await this.bank.account()) ? (['transfer'] as const) : [];
    return [...(this.cards.taken ? (['card'] as const) : []), ...transfer, 'desk'];
  }
}

const methodNotOffered = () =>
  enrolmentErrors('method-not-offered', {}, [{ pointer: '/payBy', code: 'enrolment.method-not-offered' }]);
