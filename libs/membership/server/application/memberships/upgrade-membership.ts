import { Injectable } from '@nestjs/common';
import type { PaymentMethod } from '@bottega/billing/domain';
import { Billing } from '@bottega/billing/server';
import { People } from '@bottega/identity/server';
import {
  type EntitlementUnit,
  grantedBy,
  membershipErrors,
  toUnits,
  unitOf,
  type UpgradeTerms,
  upgradeTerms,
} from '@bottega/membership/domain';
import { Events } from '@bottega/platform/jobs';
import { Clock, euro, HOME_ZONE, localDate, type Money, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { Ledger } from '../../infrastructure/ledger';
import { MembershipRepository } from '../../infrastructure/membership.repository';
import type { MembershipRow, PlanRow } from '../../infrastructure/membership.rows';
import { MembershipChanged } from '../../membership.events';
import { PLAN_SUBJECT } from '../plans/keep-plans';
import { frozenTerms } from './ask-membership';
import { CheckActive } from './check-active';

export const UPGRADE_LINE = 'membership-upgrade';

export interface UpgradeInput {
  membershipId: string;
  planId: string;
  payBy: PaymentMethod;
  actorId: string;
}

export interface UpgradePreview {
  price: Money;
  unit: EntitlementUnit;
  /** In units, as people count. */
  grant: number;
}

/** From a plan to a larger one, for the days that are left: the difference is paid pro rata, and granted so. */
@Injectable()
export class UpgradeMembership {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly memberships: MembershipRepository,
    private readonly active: CheckActive,
    private readonly people: People,
    private readonly billing: Billing,
    private readonly ledger: Ledger,
    private readonly events: Events,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** One that still waits for its payment gives way. @throws membership.not-active, membership.not-an-upgrade */
  run({ membershipId, planId, payBy, actorId }: UpgradeInput): Promise<void> {
    return this.uow.run(async () => {
      const membership = await this.memberships.locked(membershipId);
      await this.active.check(membershipId);
      const plan = await this.memberships.plan(planId);
      const { price, grant } = await this.termsOf(membership, plan);
      await this.dropWaiting(membershipId);

      const id = newId();
      const description = `Da «${membership.terms.name}» a «${plan.name}»`;
      const line = { kind: UPGRADE_LINE, subjectId: id, description, amount: price };
      const order = { payerId: membership.personId, requestedBy: actorId, method: payBy, lines: [line] };
      const { orderId, status } = await this.billing.place(order);
      const plans = { fromPlanId: membership.planId, toPlanId: planId, terms: frozenTerms(plan) };
      const waiting = { amount: grant, askedAt: this.clock.now(), doneAt: null, droppedAt: null };
      await this.memberships.addUpgrade({ id, membershipId, orderId, ...plans, ...waiting });
      const subject = { subjectType: 'membership', subjectId: membershipId };
      await this.audit.record({ actorId, action: 'membership.upgrade', ...subject, after: { planId, price, grant } });
      if (status === 'paid') await this.finish(id);
    });
  }

  /** What it would cost and give today. Changes nothing. @throws membership.not-active, membership.not-an-upgrade */
  preview(membershipId: string, planId: string): Promise<UpgradePreview> {
    return this.uow.run(async () => {
      const membership = await this.memberships.locked(membershipId);
      await this.active.check(membershipId);
      const { price, grant } = await this.termsOf(membership, await this.memberships.plan(planId));
      const unit = unitOf(membership.terms)!;
      return { price: euro(price), unit, grant: toUnits(unit, grant) };
    });
  }

  /** It is paid: what it grants is there. In the caller's transaction; finishing twice is finishing once. */
  async finish(upgradeId: string): Promise<void> {
    const { membershipId } = await this.memberships.upgrade(upgradeId);
    const { personId, startsOn, endsOn } = await this.memberships.locked(membershipId);
    const { doneAt, droppedAt, terms, toPlanId, amount } = await this.memberships.upgrade(upgradeId);
    if (doneAt || droppedAt) return;
    await this.memberships.changeUpgrade(upgradeId, { doneAt: this.clock.now() });
    await this.memberships.change(membershipId, { planId: toPlanId, terms });
    const { scope, weights, name } = terms;
    const lot = { membershipId, unit: unitOf(terms)!, scope, weights, validFrom: startsOn!, validTo: endsOn! };
    await this.ledger.grant(lot, { amount, cause: upgradeId, about: name });
    await this.events.publish(MembershipChanged, { membershipId, personId });
  }

  private async termsOf(membership: MembershipRow, plan: PlanRow): Promise<UpgradeTerms> {
    const to = frozenTerms(plan);
    const unit = unitOf(membership.terms);
    if (!plan.onSale || !unit || unit !== unitOf(to)) throw membershipErrors('not-an-upgrade');
    const { affiliation } = await this.people.get(membership.personId);
    const priceOf = async (planId: string) =>
      (await this.billing.quote(PLAN_SUBJECT, planId, affiliation))?.amount ?? 0;
    const validity = { from: membership.startsOn!, to: membership.endsOn! };
    const terms = upgradeTerms(
      { price: await priceOf(membership.planId), grant: grantedBy(membership.terms) },
      { price: await priceOf(plan.id), grant: grantedBy(to) },
      validity,
      localDate(this.clock.now(), HOME_ZONE),
    );
    if (terms.grant === 0) throw membershipErrors('not-an-upgrade');
    return terms;
  }

  private async dropWaiting(membershipId: string): Promise<void> {
    const waiting = await this.memberships.waitingUpgrade(membershipId);
    if (!waiting) return;
    await this.billing.cancelLine(UPGRADE_LINE, waiting.id, 'another upgrade took its place', (paid) => paid);
    await this.memberships.changeUpgrade(waiting.id, { droppedAt: this.clock.now() });
  }
}
