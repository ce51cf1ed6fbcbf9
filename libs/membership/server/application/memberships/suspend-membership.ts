import { Injectable } from '@nestjs/common';
import { membershipErrors, prolonged } from '@bottega/membership/domain';
import { Events } from '@bottega/platform/jobs';
import { Clock, HOME_ZONE, type LocalDate, localDate, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { Ledger } from '../../infrastructure/ledger';
import { MembershipRepository } from '../../infrastructure/membership.repository';
import { MembershipChanged } from '../../membership.events';
import { CheckActive } from './check-active';

export interface SuspensionInput {
  membershipId: string;
  /** The day it begins again by itself; null while nobody knows. */
  until: LocalDate | null;
  reason: string;
  actorId: string;
}

/** Lets a membership rest from today: nothing of it is spent or expires, and its days come after its end. */
@Injectable()
export class SuspendMembership {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly memberships: MembershipRepository,
    private readonly active: CheckActive,
    private readonly ledger: Ledger,
    private readonly events: Events,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws membership.not-active, membership.resume-in-past */
  suspend({ membershipId, until, reason, actorId }: SuspensionInput): Promise<void> {
    return this.uow.run(async () => {
      await this.memberships.locked(membershipId);
      await this.active.check(membershipId);
      const today = this.today();
      if (until && until <= today) throw membershipErrors('resume-in-past');
      const who = { membershipId, reason, byPerson: actorId };
      await this.memberships.addSuspension({ ...who, id: newId(), fromOn: today, untilOn: until, resumed: false });
      const subject = { subjectType: 'membership', subjectId: membershipId };
      await this.audit.record({ actorId, action: 'membership.suspend', ...subject, after: { until }, reason });
    });
  }

  /** @throws membership.not-suspended */
  resume(membershipId: string, actorId: string | null): Promise<void> {
    return this.uow.run(async () => {
      const { personId, startsOn, endsOn } = await this.memberships.locked(membershipId);
      const suspension = await this.memberships.openSuspension(membershipId);
      if (!suspension) throw membershipErrors('not-suspended');
      const { id, fromOn, untilOn } = suspension;
      const today = this.today();
      const until = untilOn && untilOn < today ? untilOn : today;
      await this.memberships.changeSuspension(id, { untilOn: until, resumed: true });
      await this.prolong(membershipId, { from: startsOn!, to: endsOn! }, fromOn, until);
      const subject = { subjectType: 'membership', subjectId: membershipId };
      await this.audit.record({ actorId, action: 'membership.resume', ...subject, after: { until } });
      await this.events.publish(MembershipChanged, { membershipId, personId });
    });
  }

  private async prolong(
    membershipId: string,
    validity: { from: LocalDate; to: LocalDate },
    from: LocalDate,
    until: LocalDate,
  ): Promise<void> {
    await this.memberships.change(membershipId, { endsOn: prolonged(validity, from, until).to });
    const lots = await this.ledger.lotsOf(membershipId);
    const moved = lots.map(({ id, validFrom, validTo }) => ({
      id,
      validTo: prolonged({ from: validFrom, to: validTo }, from, until).to,
    }));
    await this.ledger.prolong(moved);
  }

  private today = () => localDate(this.clock.now(), HOME_ZONE);
}
