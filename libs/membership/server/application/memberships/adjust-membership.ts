import { Injectable } from '@nestjs/common';
import { membershipErrors, toParts, toUnits } from '@bottega/membership/domain';
import { Clock, HOME_ZONE, localDate, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { Ledger } from '../../infrastructure/ledger';
import { MembershipRepository } from '../../infrastructure/membership.repository';

export interface Adjustment {
  membershipId: string;
  /** In units, as people count; less than zero takes away. */
  amount: number;
  reason: string;
  actorId: string;
}

/** Staff put right what a membership grants, with the reason on record: in the lot that lasts longest. */
@Injectable()
export class AdjustMembership {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly memberships: MembershipRepository,
    private readonly ledger: Ledger,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws membership.nothing-to-adjust, membership.adjust-too-much */
  run({ membershipId, amount, reason, actorId }: Adjustment): Promise<void> {
    return this.uow.run(async () => {
      const { personId, cancelledAt } = await this.memberships.locked(membershipId);
      await this.ledger.lockLotsOf(personId);
      const today = localDate(this.clock.now(), HOME_ZONE);
      const lot = (await this.ledger.lotsOf(membershipId)).findLast(({ validTo }) => validTo >= today);
      if (!lot || cancelledAt) throw membershipErrors('nothing-to-adjust');
      const parts = toParts(lot.unit, amount);
      if (lot.available + parts < 0)
        throw membershipErrors('adjust-too-much', { available: toUnits(lot.unit, lot.available) });
      await this.ledger.post([
        { lotId: lot.id, kind: 'adjust', amount: parts, cause: newId(), about: reason, actorId },
      ]);
      const subject = { subjectType: 'membership', subjectId: membershipId };
      await this.audit.record({ actorId, action: 'membership.adjust', ...subject, after: { amount }, reason });
    });
  }
}
