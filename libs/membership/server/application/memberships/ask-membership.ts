import { Injectable } from '@nestjs/common';
import type { PaymentMethod, Quote } from '@bottega/billing/domain';
import { Bank, Billing, Cards } from '@bottega/billing/server';
import { People } from '@bottega/identity/server';
import { type FrozenTerms, membershipErrors } from '@bottega/membership/domain';
import { Events } from '@bottega/platform/jobs';
import { Clock, DomainError, newId } from '@bottega/platform/kernel';
import { UnitOfWork, violates } from '@bottega/platform/persistence';
import { MembershipRepository } from '../../infrastructure/membership.repository';
import type { MembershipRow, PlanRow } from '../../infrastructure/membership.rows';
import { MembershipAsked } from '../../membership.events';
import { MembershipsOf } from '../../queries/memberships-of';
import { PLAN_SUBJECT, toDetails } from '../plans/keep-plans';
import { BeginMembership } from './begin-membership';

export interface MembershipWish {
  personId: string;
  requestedBy: string;
  planId: string;
  payBy: PaymentMethod;
  promoCode?: string;
  /** The one it goes on from; theirs. */
  renewsId?: string;
}

export interface Asked {
  membershipId: string;
  orderId: string;
  /** False when they had asked already: repeating a request is success. */
  created: boolean;
}

/** A line of an order that holds other things too. */
export interface MembershipOrdered {
  membershipId: string;
  planId: string;
  personId: string;
  orderId: string;
  /** Whether nothing of it is to be paid any more. */
  paid: boolean;
}

export const MEMBERSHIP_LINE = 'membership';

/** Writes a membership down with its order; it begins once that is paid, at once if there is nothing to pay. */
@Injectable()
export class AskMembership {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly memberships: MembershipRepository,
    private readonly held: MembershipsOf,
    private readonly people: People,
    private readonly billing: Billing,
    private readonly bank: Bank,
    private readonly cards: Cards,
    private readonly begin: BeginMembership,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws membership.plan-not-on-sale, membership.not-free, membership.method-not-offered, membership.renewed-already,
   * and whatever the code is refused for
   */
  async run(wish: MembershipWish): Promise<Asked> {
    try {
      return await this.ask(wish);
    } catch (error) {
      // A click that lost the race against its own twin finds what the twin asked for.
      if (!isLostToTwin(error)) throw error;
      return this.ask(wish);
    }
  }

  /** @throws membership.plan-not-on-sale, membership.asked-already */
  async ordered({ membershipId, planId, personId, orderId, paid }: MembershipOrdered): Promise<void> {
    const plan = await this.memberships.plan(planId);
    if (!plan.onSale) throw membershipErrors('plan-not-on-sale');
    if (await this.memberships.pending(personId, planId)) throw membershipErrors('asked-already');
    await this.write(newMembership(membershipId, { personId }, plan, orderId, this.clock.now()), paid);
  }

  private ask(wish: MembershipWish): Promise<Asked> {
    return this.uow.run(async () => {
      const { personId, requestedBy, planId, payBy } = wish;
      const plan = await this.memberships.plan(planId);
      const asked = await this.memberships.pending(personId, planId);
      if (asked) return { membershipId: asked.id, orderId: asked.orderId, created: false };
      if (!plan.onSale) throw membershipErrors('plan-not-on-sale');
      await this.assertTheirs(wish);

      const quote = await this.priced(wish, plan);
      const { amount } = quote.total;
      if (amount > 0) await this.assertOffered(payBy);
      const id = newId();
      const line = { kind: MEMBERSHIP_LINE, subjectId: id, description: plan.name, amount };
      const order = { payerId: personId, requestedBy, method: payBy, lines: [line], quote };
      const { orderId, status } = await this.billing.place(order);
      await this.write(newMembership(id, wish, plan, orderId, this.clock.now()), status === 'paid');
      return { membershipId: id, orderId, created: true };
    });
  }

  private async priced({ personId, promoCode }: MembershipWish, { id, name }: PlanRow): Promise<Quote> {
    const person = await this.people.get(personId);
    const item = { kind: PLAN_SUBJECT, subjectId: id, description: name };
    const plans = (today: string) => this.held.plansOf(personId, today);
    const quote = await this.billing.price({ person, items: [item], promoCode, plans });
    if (!quote) throw membershipErrors('plan-without-price');
    return quote;
  }

  private async write(row: MembershipRow, paid: boolean): Promise<void> {
    await this.memberships.add(row);
    if (paid) return this.begin.run(row.id);
    await this.events.publish(MembershipAsked, { membershipId: row.id, personId: row.personId });
  }

  private async assertTheirs({ renewsId, personId }: MembershipWish): Promise<void> {
    if (!renewsId) return;
    const previous = await this.memberships.locked(renewsId);
    if (previous.personId !== personId) throw membershipErrors('not-found');
  }

  private async assertOffered(payBy: PaymentMethod): Promise<void> {
    if (payBy === 'free') throw membershipErrors('not-free');
    const offered =
      payBy === 'desk' ||
      (payBy === 'card' && this.cards.taken) ||
      (payBy === 'transfer' && (await this.bank.account()));
    if (!offered)
      throw membershipErrors('method-not-offered', {}, [{ pointer: '/payBy', code: 'membership.method-not-offered' }]);
  }
}

const LOST: readonly string[] = ['billing.code-used-up', 'billing.code-used-by-you'];

const isLostToTwin = (error: unknown) =>
  violates(error, 'membership_one_pending') || (error instanceof DomainError && LOST.includes(error.code));

export function frozenTerms(plan: PlanRow): FrozenTerms {
  const { name, kind, grant, scope, weights, validity, graceDays } = toDetails(plan);
  return { name, kind, grant, scope, weights, validity, graceDays };
}

const newMembership = (
  id: string,
  { personId, renewsId }: Pick<MembershipWish, 'personId' | 'renewsId'>,
  plan: PlanRow,
  orderId: string,
  askedAt: Date,
): MembershipRow => ({
  ...{ id, personId, orderId, askedAt },
  planId: plan.id,
  renewsId: renewsId ?? null,
  terms: frozenTerms(plan),
  startsOn: null,
  endsOn: null,
  cancelledAt: null,
  cancelReason: null,
});
