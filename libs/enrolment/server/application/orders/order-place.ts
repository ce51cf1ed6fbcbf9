import { Injectable } from '@nestjs/common';
import { coveredBy, giftedWith, type PaymentMethod, type Quote } from '@bottega/billing/domain';
import { Billing } from '@bottega/billing/server';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import type { PersonSummary } from '@bottega/identity/server';
import type { EntitlementWay } from '@bottega/membership/server';
import { newId } from '@bottega/platform/kernel';
import type { EditionSummary } from '@bottega/scheduling/server';
import type { EnrolLearnerInput, OrderedPlace } from '../enrol-learner';
import { PayByMembership, sayUse } from '../entitlements/pay-by-membership';
import { PriceThings } from './price-things';

/** A place whose order is written down: only its seat is still to be taken. */
export interface PlaceToTake extends OrderedPlace {
  payBy: PaymentMethod;
  /** What it costs of a membership. */
  use: EntitlementWay | null;
}

export const ENROLMENT_LINE = 'enrolment';

/** One place, ordered by itself: priced, put aside from a membership where one pays, written down. Inside a unit of work. */
@Injectable()
export class OrderPlace {
  constructor(
    private readonly prices: PriceThings,
    private readonly payByMembership: PayByMembership,
    private readonly billing: Billing,
  ) {}

  /** @throws enrolment.prices-missing, enrolment.not-free, membership.no-entitlement, whatever the code is refused for */
  async run(edition: EditionSummary, participant: PersonSummary, input: EnrolLearnerInput): Promise<PlaceToTake> {
    const enrolmentId = newId();
    const listed = await this.priced(edition, participant, input);
    const asked = input.gift ? giftedWith(listed, input.gift) : listed;
    if (asked.total.amount > 0 && input.payBy === 'free') throw enrolmentErrors('not-free');
    const payBy = asked.total.amount === 0 ? 'free' : input.payBy;
    const place = { enrolmentId, personId: participant.id, membershipId: input.membershipId };
    const use = payBy === 'entitlement' ? await this.payByMembership.reserve(edition, place) : null;
    const description = use ? sayUse(edition.courseTitle, use) : edition.courseTitle;
    const quote = use ? coveredBy(asked, { it: use.planName, en: use.planName }) : asked;
    const line = { kind: ENROLMENT_LINE, subjectId: enrolmentId, description, amount: quote.total.amount };
    const order = { payerId: participant.id, requestedBy: input.requesterId, method: payBy, lines: [line], quote };
    const { orderId, status } = await this.billing.place(order);
    return { enrolmentId, orderId, payerId: participant.id, paid: status === 'paid', payBy, use };
  }

  /** A code is not spent where a membership pays. */
  private priced(edition: EditionSummary, person: PersonSummary, input: EnrolLearnerInput): Promise<Quote> {
    const item = { kind: 'edition', subjectId: edition.id, description: edition.courseTitle };
    const promoCode = input.payBy === 'entitlement' ? undefined : input.promoCode;
    return this.prices.of({ person, items: [item], promoCode });
  }
}
