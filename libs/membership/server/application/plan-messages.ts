import { Injectable } from '@nestjs/common';
import { Messages, type PlannedMessage } from '@bottega/notifications/server';
import { Within } from '@bottega/platform/jobs';
import { addDays, Clock, HOME_ZONE, type LocalDate, toInstant } from '@bottega/platform/kernel';
import { Ledger } from '../infrastructure/ledger';
import { MembershipRepository } from '../infrastructure/membership.repository';
import { MembershipActivated, MembershipAsked, MembershipChanged } from '../membership.events';

interface MembershipOf {
  membershipId: string;
  personId: string;
}

const NOTICE_DAYS = 30;
const LAST_DAYS = 7;
const MORNING = '09:00';

/** Who must be told what of a membership, and when. What belongs to an end that has moved finds itself no longer due. */
@Injectable()
export class PlanMembershipMessages {
  constructor(
    private readonly messages: Messages,
    private readonly memberships: MembershipRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  @Within(MembershipAsked)
  async asked({ membershipId, personId }: MembershipOf): Promise<void> {
    await this.messages.plan([{ kind: 'membership.asked', personId, causeId: membershipId, params: { membershipId } }]);
  }

  @Within(MembershipActivated)
  async activated(membership: MembershipOf): Promise<void> {
    const { membershipId, personId } = membership;
    await this.messages.plan([
      { kind: 'membership.activated', personId, causeId: membershipId, params: { membershipId } },
    ]);
    await this.ending(membership);
  }

  @Within(MembershipChanged)
  async ending({ membershipId, personId }: MembershipOf): Promise<void> {
    const { endsOn } = await this.memberships.locked(membershipId);
    const lots = await this.ledger.lotsOf(membershipId);
    await this.messages.plan(
      [
        this.before(endsOn!, NOTICE_DAYS, {
          kind: 'membership.renewal-due',
          causeId: `${membershipId}#${endsOn}`,
          params: { membershipId, endsOn: endsOn! },
        }),
        ...lots.map(({ id: lotId, validTo }) =>
          this.before(validTo, LAST_DAYS, {
            kind: 'membership.uses-expiring',
            causeId: `${lotId}#${validTo}`,
            params: { lotId, validTo },
          }),
        ),
      ]
        .filter(({ dueAt }) => dueAt > this.clock.now())
        .map((message) => ({ ...message, personId })),
    );
  }

  private before(day: LocalDate, days: number, message: Omit<PlannedMessage, 'personId' | 'dueAt'>) {
    return { ...message, dueAt: toInstant(addDays(day, -days), MORNING, HOME_ZONE, 'later') };
  }
}
