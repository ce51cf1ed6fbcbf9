import { Injectable } from '@nestjs/common';
import { Billing, ContractWithdrawn } from '@bottega/billing/server';
import { membershipErrors } from '@bottega/membership/domain';
import { Within } from '@bottega/platform/jobs';
import { Clock, euro } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { Ledger } from '../../infrastructure/ledger';
import { MembershipRepository } from '../../infrastructure/membership.repository';
import type { MembershipRow } from '../../infrastructure/membership.rows';
import { MEMBERSHIP_LINE } from './ask-membership';

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
    private readonly ledger: Ledger,
    private readonly billing: Billing,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Whoever has not paid yet may change their mind. @throws membership.cannot-cancel */
  withdraw(membershipId: string, personId: string): Promise<void> {
    return this.uow.run(async () => {
      const membership = await this.memberships.locked(membershipId);
      if (membership.personId !== personId) throw membershipErrors('not-found');
      if (membership.cancelledAt) return;
      if (membership.startsOn) throw membershipErrors('cannot-cancel');
      await this.end(membership, 'not wanted any more', Number.MAX_SAFE_INTEGER);
    });
  }

  /** Staff end it, paid or not. Cancelling twice is cancelling once. */
  run({ membershipId, actorId, reason, giveBack }: Cancellation): Promise<void> {
    return this.uow.run(async () => {
      const membership = await this.memberships.locked(membershipId);
      if (membership.cancelledAt) return;
      await this.end(membership, reason, giveBack);
      const subject = { subjectType: 'membership', subjectId: membershipId };
      await this.audit.record({ actorId, action: 'membership.cancel', ...subject, after: { giveBack }, reason });
    });
  }

  /** The consumer's fourteen days: everything that was paid goes back. */
  @Within(ContractWithdrawn)
  async withdrawFromContract({ lines }: { lines: { kind: string; subjectId: string }[] }): Promise<void> {
    for (const { subjectId } of lines.filter(({ kind }) => kind === MEMBERSHIP_LINE)) {
      const membership = await this.memberships.locked(subjectId);
      if (!membership.cancelledAt) await this.end(membership, 'withdrawn from contract', Number.MAX_SAFE_INTEGER);
    }
  }

  private async end({ id, personId, terms }: MembershipRow, reason: string, giveBack: number): Promise<void> {
    await this.memberships.change(id, { cancelledAt: this.clock.now(), cancelReason: reason });
    await this.billing.cancelLine(MEMBERSHIP_LINE, id, reason, (paid) => euro(Math.min(paid.amount, giveBack)));
    await this.ledger.lockLotsOf(personId);
    const left = (await this.ledger.lotsOf(id)).filter(({ available }) => available > 0);
    await this.ledger.post(
      left.map((lot) => ({ lotId: lot.id, kind: 'expire', amount: lot.available, cause: id, about: terms.name })),
    );
  }
}
