import { Injectable } from '@nestjs/common';
import { offerReminderAt } from '@bottega/enrolment/domain';
import { Messages } from '@bottega/notifications/server';
import { After, Within } from '@bottega/platform/jobs';
import { SessionCancelled, type SessionMove, SessionsMoved } from '@bottega/scheduling/server';
import { OfferExpired, PlaceOffered, WaitingListClosed, WaitingListJoined } from '../../enrolment.events';
import { InLine } from '../../queries/in-line';

interface TurnOf {
  entryId: string;
  personId: string;
}

interface Change {
  editionId: string;
  causeId: string;
}

/** What whoever waits must be told, written with its cause. */
@Injectable()
export class PlanWaitingMessages {
  constructor(
    private readonly messages: Messages,
    private readonly inLine: InLine,
  ) {}

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

  @After(SessionsMoved)
  moved({ moves, ...change }: Change & { moves: SessionMove[] }): Promise<void> {
    return this.tellInLine(
      change,
      moves.map(({ sessionId }) => sessionId),
    );
  }

  @After(SessionCancelled)
  cancelled({ sessionId, ...change }: Change & { sessionId: string }): Promise<void> {
    return this.tellInLine(change, [sessionId]);
  }

  private async tellInLine({ editionId, causeId }: Change, changed: string[]): Promise<void> {
    const turns = await this.inLine.of(editionId);
    const kind = 'waiting.session-changed';
    const sessionIds = changed.join(' ');
    await this.messages.plan(
      turns.map(({ entryId, personId }) => ({ kind, personId, causeId, params: { entryId, sessionIds } })),
    );
  }
}

const about = ({ entryId, personId }: TurnOf, kind: string) => ({
  kind,
  personId,
  causeId: entryId,
  params: { entryId },
});
