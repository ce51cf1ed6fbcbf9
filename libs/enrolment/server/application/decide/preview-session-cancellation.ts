import { Injectable } from '@nestjs/common';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import { Messages } from '@bottega/notifications/server';
import { euro, type Locale } from '@bottega/platform/kernel';
import { Programme } from '@bottega/scheduling/server';
import type { SessionCancellationView } from '../../http/decision.view';
import { InLine } from '../../queries/in-line';
import { PeopleConcerned } from '../../queries/decide/people-concerned';

const KIND = 'session.cancelled';

/** What not holding one session would do: who is told, and what is left of the hours. No policy gives back a part of a price. */
@Injectable()
export class PreviewSessionCancellation {
  constructor(
    private readonly programme: Programme,
    private readonly concerned: PeopleConcerned,
    private readonly inLine: InLine,
    private readonly messages: Messages,
  ) {}

  async run(sessionId: string, locale: Locale): Promise<SessionCancellationView> {
    const session = await this.programme.session(sessionId);
    if (!session) throw enrolmentErrors('session-not-found');
    const people = await this.concerned.of(session.editionId);
    const inLine = await this.inLine.of(session.editionId);
    const others = (await this.programme.sessionsOf(session.editionId)).filter(
      ({ id, status }) => id !== sessionId && status === 'planned',
    );
    const [first] = people;
    const sample = first && (await this.messages.sample(KIND, first.personId, { sessionId }, locale));
    return {
      people: people.length,
      waiting: inLine.length,
      withoutEmail: people.filter(({ hasEmail }) => !hasEmail).length,
      minutes: session.minutes,
      minutesLeft: others.reduce((sum, { minutes }) => sum + minutes, 0),
      refunds: euro(0),
      message: sample ? { kind: KIND, count: people.length, ...sample } : null,
    };
  }
}
