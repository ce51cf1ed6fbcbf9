import { Injectable } from '@nestjs/common';
import { membershipErrors } from '@bottega/membership/domain';
import { euro } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { MembershipRepository } from '../../infrastructure/membership.repository';
import { EndMembership } from './end-membership';

export interface Cancellation {
  membershipId: string;
  actorId: string;
  reason: string;
  /** Cents of what was paid that go back; more than was paid is all of it. */
  giveBack: number;
}

/** Ends a membership before its time: what is left of it goes, what is reserved for courses stays theirs. */
@Injectable()
export class CancelMembership {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly memberships: MembershipRepository,
    private readonly endMembership: EndMembership,
    private readonly audit: AuditLog,
  ) {}

  /** Whoever has not paid yet may change their mind. @throws membership.cannot-cancel */
  withdraw(membershipId: string, personId: string): Promise<void> {
    return this.uow.run(async () => {
      const membership = await this.memberships.locked(membershipId);
      if (membership.personId !== personId) throw membershipErrors('not-found');
      if (membership.cancelledAt) return;
      if (membership.startsOn) throw membershipErrors('cannot-cancel');
      await this.endMembership.run(membership, 'not wanted any more', (paid) => paid);
    });
  }

  /** Staff end it, paid or not. Cancelling twice is cancelling once. */
  run({ membershipId, actorId, reason, giveBack }: Cancellation): Promise<void> {
    return this.uow.run(async () => {
      const membership = await this.memberships.locked(membershipId);
      if (membership.cancelledAt) return;
      await this.endMembership.run(membership, reason, (paid) => euro(Math.min(paid.amount, giveBack)));
      const subject = { subjectType: 'membership', subjectId: membershipId };
      await this.audit.record({ actorId, action: 'membership.cancel', ...subject, after: { giveBack }, reason });
    });
  }
}
