import { Injectable } from '@nestjs/common';
import type { PaymentMethod, Quote } from '@bottega/billing/domain';
import { Billing } from '@bottega/billing/server';
import { type Asker, enrolmentErrors } from '@bottega/enrolment/domain';
import { People } from '@bottega/identity/server';
import { MEMBERSHIP_LINE, Memberships } from '@bottega/membership/server';
import { newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { EnrolLearner } from '../enrol-learner';
import { asItem } from './as-item';
import { ENROLMENT_LINE } from './order-place';
import { type Orderable, Orderables, type Wanted } from './orderables';
import { PriceThings } from './price-things';

export interface OrderWish {
  wanted: readonly Wanted[];
  participantId: string;
  /** Who is asked for the money; the participant unless said otherwise. */
  payerId: string;
  requesterId: string;
  asker: Asker;
  payBy: PaymentMethod;
  promoCode?: string;
}

interface OrderedThing extends Orderable {
  /** Its place among what is wanted. */
  index: number;
  lineId: string;
  amount: number;
}

/** Several things in one order: seats and memberships commit together or not at all. */
@Injectable()
export class OrderTogether {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly orderables: Orderables,
    private readonly people: People,
    private readonly prices: PriceThings,
    private readonly billing: Billing,
    private readonly enrolLearner: EnrolLearner,
    private readonly memberships: Memberships,
  ) {}

  /**
   * @returns the order's id
   * @throws enrolment.already-enrolled, enrolment.not-free, and whatever enrolling, asking for a membership or a code refuse
   */
  run(wish: OrderWish): Promise<string> {
    return this.uow.run(async () => {
      const items = await this.orderables.of(wish.wanted);
      const person = await this.people.get(wish.participantId);
      const quote = await this.prices.of({ person, items: items.map(toPriced), promoCode: wish.promoCode });
      if (quote.total.amount > 0 && wish.payBy === 'free') throw enrolmentErrors('not-free');
      const things = ordered(items, quote);
      const lines = things.map(toLine);
      const { payerId, requesterId: requestedBy, payBy: method } = wish;
      const { orderId } = await this.billing.place({ payerId, requestedBy, method, lines, quote });
      // Everybody takes seats in the same order, so that two orders for the same editions never wait for each other.
      for (const thing of things.toSorted(bySubject)) await asItem(thing.index, () => this.give(thing, orderId, wish));
      return orderId;
    });
  }

  private async give({ kind, subjectId, lineId, amount }: OrderedThing, orderId: string, wish: OrderWish) {
    const { participantId, requesterId, asker, payerId } = wish;
    const paid = amount === 0;
    if (kind === 'membership-plan') {
      const membership = { membershipId: lineId, planId: subjectId, personId: participantId, orderId, paid };
      return this.memberships.ordered(membership);
    }
    const { created } = await this.enrolLearner.run({
      ...{ editionId: subjectId, participantId, requesterId, asker, payBy: paid ? 'free' : wish.payBy },
      ordered: { enrolmentId: lineId, orderId, payerId, paid },
    });
    if (!created) throw enrolmentErrors('already-enrolled');
  }
}

const ordered = (items: readonly Orderable[], { lines }: Quote): OrderedThing[] =>
  items.map((item, index) => ({ ...item, index, lineId: newId(), amount: lines[index]!.amount.amount }));

const toPriced = ({ kind, subjectId, description }: Orderable) => ({ kind, subjectId, description });

const toLine = ({ kind, lineId, description, amount }: OrderedThing) => ({
  kind: kind === 'edition' ? ENROLMENT_LINE : MEMBERSHIP_LINE,
  ...{ subjectId: lineId, description, amount },
});

const bySubject = (one: OrderedThing, other: OrderedThing) => one.subjectId.localeCompare(other.subjectId);
