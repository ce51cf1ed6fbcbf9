import { Injectable } from '@nestjs/common';
import type { Quote } from '@bottega/billing/domain';
import { Billing, type QuoteRequest } from '@bottega/billing/server';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import { Entitlements } from '@bottega/membership/server';

/** What things cost somebody, members' prices included. Changes nothing. */
@Injectable()
export class PriceThings {
  constructor(
    private readonly billing: Billing,
    private readonly entitlements: Entitlements,
  ) {}

  /** @throws enrolment.prices-missing, and whatever the code is refused for */
  async of(request: Omit<QuoteRequest, 'plans'>): Promise<Quote> {
    const plans = async (today: string) => (await this.entitlements.membershipFacts(request.person.id, today)).planIds;
    const quote = await this.billing.price({ ...request, plans });
    if (!quote) throw enrolmentErrors('prices-missing');
    return quote;
  }
}
