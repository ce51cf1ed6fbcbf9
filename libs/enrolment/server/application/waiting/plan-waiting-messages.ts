import { Injectable } from '@nestjs/common';
import { offerReminderAt } from '@bottega/enrolment/domain';
import { Messages } from '@bottega/notifications/server';
import { Within } from '@bottega/platform/jobs';
import { OfferExpired, PlaceOffered, WaitingListClosed, WaitingListJoined } from '../../enrolment.events';

interface TurnOf {
  entryId: string;
  personId: string;
}

/** What whoever waits must be told, written with its cause. */
@Injectable()
export class PlanWaitingMessages {
  constructor(private readonly messages: Messages) {}

  @Within(WaitingListJoined)
  joined(turn: TurnOf): Promise<void> {
    return this.messages.plan([about(turn, 'waiting.joined')]);
  }

  @Within(PlaceOffered)
  offered({ offeredAt, until, ...turn }: TurnOf & { offeredAt: string; until: string }): Promise<void> {
    const dueAt = offerReminderAt(new Date(offeredAt), new Date(until));
    return this.messages.plan([about(turn, 'waiting.offered'), { ...about(turn, 'waiting.offer-expiring'), dueAt }]);
  }

  @Within(OfferExpired)
  expired(turn: TurnOf): Promise<void> {
    return this.messages.plan([about(turn, 'waiting.offer-expired')]);
  }

  @Within(WaitingListClosed)
  closed({ turns }: { turns: TurnOf[] }): Promise<void> {
    return this.messages.plan(turns.map((turn) => about(turn, 'waiting.closed')));
  }
}

const about = ({ entryId, personId }: TurnOf, kind: string) => ({
  kind,
  personId,
  causeId: entryId,
  params: { entryId },
});
