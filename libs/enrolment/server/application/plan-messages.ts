import { Injectable } from '@nestjs/common';
import { remindersOf } from '@bottega/enrolment/domain';
import { Messages, type PlannedMessage } from '@bottega/notifications/server';
import { After, Within } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import {
  EditionConfirmed,
  Programme,
  type SessionMove,
  SessionsMoved,
  type SessionSummary,
  SessionsScheduled,
} from '@bottega/scheduling/server';
import {
  EnrolmentCancelled,
  EnrolmentSettled,
  EnrolmentWithdrawn,
  LearnerEnrolled,
  PlacePassedOn,
} from '../enrolment.events';
import { writeMoves } from '../messages/sessions-moved.message';
import { Roster } from '../queries/roster';

interface Place {
  enrolmentId: string;
  editionId: string;
  personId: string;
}

interface Moves {
  editionId: string;
  moves: SessionMove[];
  causeId: string;
}

/** Who must be told what, and when. Messages are written with their cause; what is no longer due is dropped when sent. */
@Injectable()
export class PlanMessages {
  constructor(
    private readonly messages: Messages,
    private readonly programme: Programme,
    private readonly roster: Roster,
    private readonly clock: Clock,
  ) {}

  @Within(LearnerEnrolled)
  async onEnrolled({ enrolmentId, editionId, personId }: Place): Promise<void> {
    const sessions = await this.programme.sessionsOf(editionId);
    const params = { enrolmentId };
    await this.messages.plan([
      { kind: 'enrolment.confirmed', personId, causeId: enrolmentId, params },
      ...sessions.flatMap((session) => this.remindersFor(session, personId)),
    ]);
  }

  @Within(EnrolmentSettled)
  async onSettled({ enrolmentId, personId }: Place): Promise<void> {
    await this.messages.plan([{ kind: 'enrolment.settled', personId, causeId: enrolmentId, params: { enrolmentId } }]);
  }

  @Within(EnrolmentWithdrawn)
  async onWithdrawn({ enrolmentId, personId }: Place): Promise<void> {
    await this.messages.plan([
      { kind: 'enrolment.withdrawn', personId, causeId: enrolmentId, params: { enrolmentId } },
    ]);
  }

  @Within(PlacePassedOn)
  async onPassedOn({ enrolmentId, personId }: Place): Promise<void> {
    await this.messages.plan([
      { kind: 'enrolment.passed-on', personId, causeId: enrolmentId, params: { enrolmentId } },
    ]);
  }

  @Within(EnrolmentCancelled)
  async onCancelled({ enrolmentId, editionId, personId }: Place): Promise<void> {
    const params = { enrolmentId, editionId };
    await this.messages.plan([{ kind: 'edition.cancelled', personId, causeId: editionId, params }]);
  }

  @After(EditionConfirmed)
  async onConfirmed({ editionId, causeId }: { editionId: string; causeId: string }): Promise<void> {
    await this.tellEverybody(editionId, (personId) => [
      { kind: 'edition.confirmed', personId, causeId, params: { editionId } },
    ]);
  }

  @After(SessionsScheduled)
  async onScheduled({ editionId, sessionIds }: { editionId: string; sessionIds: string[] }): Promise<void> {
    const sessions = (await this.programme.sessionsOf(editionId)).filter(({ id }) => sessionIds.includes(id));
    await this.tellEverybody(editionId, (personId) =>
      sessions.flatMap((session) => this.remindersFor(session, personId)),
    );
  }

  @After(SessionsMoved)
  async onMoved({ editionId, moves, causeId }: Moves): Promise<void> {
    const sessions = await this.programme.sessionsOf(editionId);
    const moved = sessions.filter(({ id }) => moves.some(({ sessionId }) => sessionId === id));
    const params = { editionId, moves: writeMoves(moves) };
    await this.tellEverybody(editionId, (personId) => [
      { kind: 'session.moved', personId, causeId, params },
      ...moved.flatMap((session) => this.remindersFor(session, personId)),
    ]);
  }

  private async tellEverybody(editionId: string, messagesTo: (personId: string) => PlannedMessage[]): Promise<void> {
    const roster = await this.roster.of(editionId);
    await this.messages.plan(roster.flatMap(({ personId }) => messagesTo(personId)));
  }

  /** A reminder belongs to one version of the session: once it moves, the old ones find themselves no longer due. */
  remindersFor(session: SessionSummary, personId: string): PlannedMessage[] {
    if (session.status !== 'planned') return [];
    const { id: sessionId, localDate: date, startTime, endTime, zone, startsAt, sequence } = session;
    const causeId = `${sessionId}#${sequence}`;
    const params = { sessionId, sequence: String(sequence) };
    return remindersOf({ date, startTime, endTime, zone }, startsAt, this.clock.now()).map(({ kind, dueAt }) => ({
      kind,
      personId,
      causeId,
      dueAt,
      params,
    }));
  }
}
