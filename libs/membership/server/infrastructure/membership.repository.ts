import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { membershipErrors } from '@bottega/membership/domain';
import { checkSeen, UnitOfWork, violates } from '@bottega/platform/persistence';
import { MembershipRow, PlanRow, SuspensionRow, UpgradeRow } from './membership.rows';

@Injectable()
export class MembershipRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws membership.plan-not-found, platform.changed-meanwhile */
  async lockedPlan(id: string, version?: number): Promise<PlanRow> {
    const row = await this.uow.repository(PlanRow).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!row) throw membershipErrors('plan-not-found');
    checkSeen(row, version);
    return row;
  }

  /** @throws membership.plan-not-found */
  async plan(id: string): Promise<PlanRow> {
    const row = await this.uow.repository(PlanRow).findOneBy({ id });
    if (!row) throw membershipErrors('plan-not-found');
    return row;
  }

  async addPlan(row: PlanRow): Promise<void> {
    await this.uow.repository(PlanRow).insert(row);
  }

  async changePlan({ id, ...row }: PlanRow): Promise<void> {
    await this.uow.repository(PlanRow).update({ id }, { ...row, version: row.version + 1 });
  }

  /** Locks the membership until the transaction ends. @throws membership.not-found */
  async locked(id: string): Promise<MembershipRow> {
    const row = await this.uow
      .repository(MembershipRow)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw membershipErrors('not-found');
    return row;
  }

  /** The one of this plan that somebody has asked for and not paid yet. */
  pending(personId: string, planId: string): Promise<MembershipRow | null> {
    const unpaid = { personId, planId, startsOn: IsNull(), cancelledAt: IsNull() };
    return this.uow.repository(MembershipRow).findOneBy(unpaid);
  }

  /** @throws membership.renewed-already */
  async add(row: MembershipRow): Promise<void> {
    try {
      await this.uow.repository(MembershipRow).insert(row);
    } catch (error) {
      throw violates(error, 'membership_renewed_once') ? membershipErrors('renewed-already') : error;
    }
  }

  async change(id: string, change: Partial<MembershipRow>): Promise<void> {
    await this.uow.repository(MembershipRow).update({ id }, change);
  }

  openSuspension(membershipId: string): Promise<SuspensionRow | null> {
    return this.uow.repository(SuspensionRow).findOneBy({ membershipId, resumed: false });
  }

  async addSuspension(row: SuspensionRow): Promise<void> {
    await this.uow.repository(SuspensionRow).insert(row);
  }

  async changeSuspension(id: string, change: Partial<SuspensionRow>): Promise<void> {
    await this.uow.repository(SuspensionRow).update({ id }, change);
  }

  waitingUpgrade(membershipId: string): Promise<UpgradeRow | null> {
    return this.uow.repository(UpgradeRow).findOneBy({ membershipId, doneAt: IsNull(), droppedAt: IsNull() });
  }

  upgrade(id: string): Promise<UpgradeRow> {
    return this.uow.repository(UpgradeRow).findOneByOrFail({ id });
  }

  async addUpgrade(row: UpgradeRow): Promise<void> {
    await this.uow.repository(UpgradeRow).insert(row);
  }

  async changeUpgrade(id: string, change: Partial<UpgradeRow>): Promise<void> {
    await this.uow.repository(UpgradeRow).update({ id }, change);
  }
}
