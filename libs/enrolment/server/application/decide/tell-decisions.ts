import { Injectable } from '@nestjs/common';
import { Messages } from '@bottega/notifications/server';
import { After, Within } from '@bottega/platform/jobs';
import { type EditionDecided, EditionOpened, EditionPostponed, Programme } from '@bottega/scheduling/server';
import { EnrolmentTransferred } from '../../enrolment.events';
import { InLine } from '../../queries/in-line';
import { Roster } from '../../queries/roster';
import { PlanMessages } from '../plan-messages';

interface Transferred {
  enrolmentId: string;
  editionId: string;
  fromEditionId: string;
  personId: string;
  because: 'merged' | 'moved';
}

/** What staff decide of an edition is told to whoever has a place in it or waits for one, once for each decision. */
@Injectable()
export class TellDecisions {
  constructor(
    private readonly messages: Messages,
    private readonly roster: Roster,
    private readonly inLine: InLine,
    private readonly programme: Programme,
    private readonly planned: PlanMessages,
  ) {}

  @After(EditionPostponed)
  async onPostponed(decided: EditionDecided): Promise<void> {
    await this.tell('edition.postponed', decided);
    await this.tellInLine('postponed', decided);
  }

  /** Only an edition that was put off has people to be told it has dates again. */
  @After(EditionOpened)
  async onReopened(decided: EditionDecided): Promise<void> {
    if (decided.from !== 'postponed') return;
    await this.tell('edition.reopened', decided);
    await this.tellInLine('open', decided);
  }

  @Within(EnrolmentTransferred)
  async onTransferred({ enrolmentId, editionId, fromEditionId, personId, because }: Transferred): Promise<void> {
    const sessions = await this.programme.sessionsOf(editionId);
    const params = { editionId, fromEditionId, because };
    await this.messages.plan([
      { kind: 'enrolment.transferred', personId, causeId: enrolmentId, params },
      ...sessions.flatMap((session) => this.planned.remindersFor(session, personId)),
    ]);
  }

  private async tellInLine(now: 'postponed' | 'open', { editionId, causeId }: EditionDecided): Promise<void> {
    const turns = await this.inLine.of(editionId);
    const kind = 'waiting.edition-put-off';
    await this.messages.plan(
      turns.map(({ entryId, personId }) => ({ kind, personId, causeId, params: { entryId, now } })),
    );
  }

  private async tell(kind: string, { editionId, causeId }: EditionDecided): Promise<void> {
    const roster = await this.roster.of(editionId);
    const params = { editionId };
    await this.messages.plan(roster.map(({ personId }) => ({ kind, personId, causeId, params })));
  }
}
