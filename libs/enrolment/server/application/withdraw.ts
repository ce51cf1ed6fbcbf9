import { Injectable } from '@nestjs/common';
import { Billing } from '@bottega/billing/server';
import { canBecome, enrolmentErrors, previewWithdrawal, type WithdrawalPreview } from '@bottega/enrolment/domain';
import { settle, toParts, toUnits } from '@bottega/membership/domain';
import { Entitlements, type EntitlementWay } from '@bottega/membership/server';
import { Events } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { Programme } from '@bottega/scheduling/server';
import { EnrolmentWithdrawn } from '../enrolment.events';
import { EnrolmentRepository } from '../infrastructure/enrolment.repository';
import type { EnrolmentRow } from '../infrastructure/enrolment.rows';

export interface WithdrawInput {
  enrolmentId: string;
  actorId: string;
  /** Whether the actor may act for others; otherwise only for themselves. */
  forOthers: boolean;
}

/** What the place costs of a membership, and how much of that would come back. */
export type EntitlementBack = Pick<EntitlementWay, 'planName' | 'unit' | 'uses'> & { back: number };

/** While the centre does not hold the edition, whoever leaves is owed everything: the policy counts from a date that is gone. */
const GIVEN_UP_BY_US: readonly string[] = ['postponed', 'cancelled'];

/** Gives a place back: the seat at once, the money as the policy frozen at purchase says. */
@Injectable()
export class Withdraw {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enrolments: EnrolmentRepository,
    private readonly programme: Programme,
    private readonly billing: Billing,
    private readonly entitlements: Entitlements,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** What withdrawing now would give back; changes nothing. */
  preview(input: WithdrawInput): Promise<WithdrawalPreview & { entitlement: EntitlementBack | null }> {
    return this.uow.run(async () => {
      const enrolment = await this.own(input);
      const preview = await this.previewOf(enrolment);
      return { ...preview, entitlement: entitlementBack(enrolment, preview.percent) };
    });
  }

  run(input: WithdrawInput): Promise<void> {
    return this.uow.run(async () => {
      const enrolment = await this.own(input);
      if (enrolment.status === 'withdrawn') return;
      if (!canBecome(enrolment.status, 'withdrawn')) throw enrolmentErrors('cannot-withdraw');
      const { refund, percent } = await this.previewOf(enrolment);
      await this.billing.cancelLine('enrolment', enrolment.id, 'withdrawn', () => refund);
      if (enrolment.membershipId) await this.entitlements.giveBack(enrolment.id, percent);
      const by = { actorId: input.actorId, reason: input.forOthers ? 'withdrawn by staff' : 'withdrawn' };
      await this.enrolments.change(enrolment, { to: 'withdrawn', at: this.clock.now(), ...by });
      const { id: enrolmentId, editionId, participantId: personId } = enrolment;
      await this.events.publish(EnrolmentWithdrawn, { enrolmentId, editionId, personId });
    });
  }

  private async own({ enrolmentId, actorId, forOthers }: WithdrawInput): Promise<EnrolmentRow> {
    const enrolment = await this.enrolments.locked(enrolmentId);
    const theirs = [enrolment.participantId, enrolment.requesterId].includes(actorId);
    if (!theirs && !forOthers) throw enrolmentErrors('not-found');
    return enrolment;
  }

  private async previewOf(enrolment: EnrolmentRow): Promise<WithdrawalPreview> {
    const { paid } = await this.billing.stakeIn('enrolment', enrolment.id);
    const edition = await this.programme.edition(enrolment.editionId);
    if (GIVEN_UP_BY_US.includes(edition!.status)) return { refund: paid, percent: 100, fullUntil: null };
    return previewWithdrawal(enrolment.policy, paid, edition!.firstSessionStartsAt, this.clock.now());
  }
}

function entitlementBack({ entitlement }: EnrolmentRow, percent: number): EntitlementBack | null {
  if (!entitlement) return null;
  const { planName, unit, uses } = entitlement;
  const [settled] = settle([toParts(unit, uses)], percent);
  return { planName, unit, uses, back: toUnits(unit, settled!.back) };
}
