import { Injectable } from '@nestjs/common';
import { PaymentTakenBack } from '@bottega/billing/server';
import { Messages } from '@bottega/notifications/server';
import { Within } from '@bottega/platform/jobs';
import { Ledger } from '../../infrastructure/ledger';
import { MembershipRepository } from '../../infrastructure/membership.repository';
import type { MembershipRow } from '../../infrastructure/membership.rows';
import { UntouchedMemberships } from '../../queries/untouched-memberships';
import { MEMBERSHIP_LINE } from './ask-membership';

interface TakenBack {
  paymentId: string;
  lines: { kind: string; subjectId: string }[];
}

/**
 * The money of a membership was somebody else's: where nothing of it was used its days end, and begin when it is paid.
 * Otherwise they go on, it counts for nothing while its order is open, and staff find it among those to be paid again. Whoever
 * has it is told.
 */
@Injectable()
export class ReopenMemberships {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly untouched: UntouchedMemberships,
    private readonly ledger: Ledger,
    private readonly messages: Messages,
  ) {}

  @Within(PaymentTakenBack)
  async run({ paymentId, lines }: TakenBack): Promise<void> {
    for (const { subjectId } of lines.filter(({ kind }) => kind === MEMBERSHIP_LINE)) {
      const membership = await this.memberships.locked(subjectId);
      if (!membership.startsOn || membership.cancelledAt) continue;
      await this.tell(membership, paymentId);
      await this.ledger.lockLotsOf(membership.personId);
      if (await this.untouched.includes(subjectId)) await this.waitAgain(membership, paymentId);
    }
  }

  private async tell({ id: membershipId, personId }: MembershipRow, paymentId: string): Promise<void> {
    const causeId = `${membershipId}#${paymentId}`;
    await this.messages.plan([{ kind: 'membership.to-pay-again', personId, causeId, params: { membershipId } }]);
  }

  private async waitAgain({ id, terms }: MembershipRow, cause: string): Promise<void> {
    await this.memberships.change(id, { startsOn: null, endsOn: null });
    const granted = (await this.ledger.lotsOf(id)).filter(({ available }) => available > 0);
    await this.ledger.post(
      granted.map((lot) => ({ lotId: lot.id, kind: 'adjust', amount: -lot.available, cause, about: terms.name })),
    );
  }
}
