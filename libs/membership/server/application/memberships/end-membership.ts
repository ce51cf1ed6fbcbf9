import { Injectable } from '@nestjs/common';
import { Billing } from '@bottega/billing/server';
import { Clock, type Money } from '@bottega/platform/kernel';
import { Ledger } from '../../infrastructure/ledger';
import { MembershipRepository } from '../../infrastructure/membership.repository';
import type { MembershipRow } from '../../infrastructure/membership.rows';
import { MEMBERSHIP_LINE } from './ask-membership';

/** A membership ends before its time: its line of the order ends, and what is left of it goes. In the caller's transaction. */
@Injectable()
export class EndMembership {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly ledger: Ledger,
    private readonly billing: Billing,
    private readonly clock: Clock,
  ) {}

  async run({ id, personId, terms }: MembershipRow, reason: string, back: (paid: Money) => Money): Promise<void> {
    await this.memberships.change(id, { cancelledAt: this.clock.now(), cancelReason: reason });
    await this.billing.cancelLine(MEMBERSHIP_LINE, id, reason, back);
    await this.ledger.lockLotsOf(personId);
    const left = (await this.ledger.lotsOf(id)).filter(({ available }) => available > 0);
    await this.ledger.post(
      left.map((lot) => ({ lotId: lot.id, kind: 'expire', amount: lot.available, cause: id, about: terms.name })),
    );
  }
}
