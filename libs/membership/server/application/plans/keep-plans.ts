import { Injectable } from '@nestjs/common';
import type { PriceByAffiliation } from '@bottega/billing/domain';
import { Billing } from '@bottega/billing/server';
import { checkPlan, membershipErrors, type PlanTerms } from '@bottega/membership/domain';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { MembershipRepository } from '../../infrastructure/membership.repository';
import type { PlanRow } from '../../infrastructure/membership.rows';
import { KnownScopes } from './known-scopes';

export const PLAN_SUBJECT = 'membership-plan';

export interface PlanDetails extends PlanTerms {
  name: string;
  description: string;
  onSale: boolean;
  prices?: PriceByAffiliation;
}

/** Staff decide which memberships there are. Whoever has one keeps the terms it was bought with. */
@Injectable()
export class KeepPlans {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly plans: MembershipRepository,
    private readonly scopes: KnownScopes,
    private readonly billing: Billing,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the plan's id. @throws membership.plan-without-price, membership.scope-unknown, and what `checkPlan` does */
  add(actorId: string, details: PlanDetails): Promise<string> {
    return this.uow.run(async () => {
      const id = newId();
      await this.check(id, details);
      await this.plans.addPlan({ ...toRow(details), id, version: 1, createdAt: this.clock.now() });
      const subject = { subjectType: PLAN_SUBJECT, subjectId: id };
      await this.audit.record({ actorId, action: 'membership.add-plan', ...subject, after: { ...details } });
      return id;
    });
  }

  change(actorId: string, id: string, change: Partial<PlanDetails>, version?: number): Promise<void> {
    return this.uow.run(async () => {
      const row = await this.plans.lockedPlan(id, version);
      const before = toDetails(row);
      const after = { ...before, ...change };
      await this.check(id, after);
      await this.plans.changePlan({ ...row, ...toRow(after) });
      const subject = { subjectType: PLAN_SUBJECT, subjectId: id };
      await this.audit.record({ actorId, action: 'membership.change-plan', ...subject, before, after });
    });
  }

  private async check(id: string, { prices, onSale, ...terms }: PlanDetails): Promise<void> {
    checkPlan(terms);
    await this.scopes.check(terms);
    if (prices) await this.billing.setPrices(PLAN_SUBJECT, id, prices);
    if (onSale && !(await this.billing.quote(PLAN_SUBJECT, id, 'external')))
      throw membershipErrors('plan-without-price');
  }
}

function toRow({ name, description, kind, grant, scope, weights, validity, graceDays, onSale }: PlanDetails) {
  const { unit, amount } = grant ?? { unit: null, amount: null };
  return { name, description, kind, unit, amount, scope, weights, validity, graceDays, onSale };
}

export function toDetails({ unit, amount, ...row }: PlanRow): PlanDetails {
  const { name, description, kind, scope, weights, validity, graceDays, onSale } = row;
  const grant = unit && amount ? { unit, amount } : null;
  return { name, description, kind, grant, scope, weights, validity, graceDays, onSale };
}
