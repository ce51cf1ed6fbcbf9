import { Injectable } from '@nestjs/common';
import { Bank } from '@bottega/billing/server';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import type { PayBy } from '../infrastructure/enrolment.rows';
import type { PAY_BY } from './enrolment.dto';

/** Which of the known ways of paying this centre takes. */
@Injectable()
export class OfferedMethods {
  constructor(private readonly bank: Bank) {}

  /** @throws enrolment.method-not-offered with the field at fault */
  async check(payBy: (typeof PAY_BY)[number]): Promise<PayBy> {
    if (payBy === 'free' || payBy === 'desk') return payBy;
    if (payBy === 'transfer' && (await this.bank.account())) return payBy;
    throw enrolmentErrors('method-not-offered', {}, [{ pointer: '/payBy', code: 'enrolment.method-not-offered' }]);
  }
}
