import { Injectable } from '@nestjs/common';
import type { PaymentMethod } from '@bottega/billing/domain';
import { UnitOfWork } from '@bottega/platform/persistence';
import { MembershipRepository } from '../../infrastructure/membership.repository';
import { AskMembership } from './ask-membership';

export interface Renewal {
  membershipId: string;
  /** Another plan; the same when left out. */
  planId?: string;
  payBy: PaymentMethod;
  requestedBy: string;
}

/** Staff renew a membership for whoever has it: the next one begins when this one ends. */
@Injectable()
export class RenewMembership {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly memberships: MembershipRepository,
    private readonly askMembership: AskMembership,
  ) {}

  /** @returns the new membership's id. @throws membership.renewed-already */
  run({ membershipId, planId, payBy, requestedBy }: Renewal): Promise<string> {
    return this.uow.run(async () => {
      const { personId, planId: same } = await this.memberships.locked(membershipId);
      const wish = { personId, requestedBy, planId: planId ?? same, payBy, renewsId: membershipId };
      return (await this.askMembership.run(wish)).membershipId;
    });
  }
}
