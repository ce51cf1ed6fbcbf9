import { Injectable } from '@nestjs/common';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
  type Recipient,
} from '@bottega/notifications/server';
import { Clock, type Locale } from '@bottega/platform/kernel';
import { Programme, type SessionSummary } from '@bottega/scheduling/server';
import { Invitations } from './invitations';
import { Places } from './place-facts';
import { sayBecause, sayWhen, sayWhere } from './say';

/** What all messages about one session share: they are due while its reader holds a place and it stands as it did. */
@Injectable()
abstract class SessionMessage implements MessageDefinition {
  constructor(
    private readonly places: Places,
    protected readonly programme: Programme,
  ) {}

  async stillDue({ sessionId, sequence }: MessageParams, personId: string): Promise<boolean> {
    const session = await this.session(sessionId!);
    const unchanged = sequence === undefined || (session.status === 'planned' && String(session.sequence) === sequence);
    return unchanged && this.places.holds(session.editionId, personId);
  }

  // The reader matters to those that also tell their calendar.
  async compose({ sessionId }: MessageParams, locale: Locale, _reader: Recipient): Promise<MessageContent> {
    const session = await this.session(sessionId!);
    const edition = await this.programme.edition(session.editionId);
    return this.say(session, edition!.courseTitle, locale);
  }

  protected abstract say(session: SessionSummary, course: string, locale: Locale): MessageContent;

  protected async session(id: string): Promise<SessionSummary> {
    const session = await this.programme.session(id);
    if (!session) throw new Error(`Session ${id} does not exist`);
    return session;
  }
}

@Injectable()
@MessageKind({ kind: 'session.reminder-24h', essential: false })
export class DayBeforeReminder extends SessionMessage {
  protected say(session: SessionSummary, course: string, locale: Locale): MessageContent {
    const paragraphs = [`${course}: ${session.title}`, sayWhen(session, locale), sayWhere(session)];
    return {
      subject:
        locale === 'it' ? `Domani alle ${session.startTime}: ${course}` : `Tomorrow at ${session.startTime}: ${course}`,
      paragraphs,
    };
  }
}

@Injectable()
@MessageKind({ kind: 'session.reminder-2h', essential: false })
export class TwoHoursReminder extends SessionMessage {
  protected say(session: SessionSummary, course: string, locale: Locale): MessageContent {
    const paragraphs = [`${course}: ${session.title}`, sayWhen(session, locale), sayWhere(session)];
    return {
      subject: locale === 'it' ? `Alle ${session.startTime}: ${course}` : `At ${session.startTime}: ${course}`,
      paragraphs,
    };
  }
}

@Injectable()
@MessageKind({ kind: 'session.cancelled', essential: true })
export class SessionCancelledMessage extends SessionMessage {
  constructor(
    places: Places,
    programme: Programme,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {
    super(places, programme);
  }

  override async compose(params: MessageParams, locale: Locale, reader: Recipient): Promise<MessageContent> {
    const { paragraphs, ...content } = await super.compose(params, locale, reader);
    const session = await this.session(params['sessionId']!);
    const attachments = await this.invitations.toChanged(session, reader);
    return { ...content, paragraphs: [...paragraphs, await this.rest(session.editionId, locale)], attachments };
  }

  protected say(session: SessionSummary, course: string, locale: Locale): MessageContent {
    const when = sayWhen(session, locale);
    const because = sayBecause(session.cancelledBecause, locale);
    return locale === 'it'
      ? {
          subject: `Un incontro non si tiene: ${course}`,
          paragraphs: [`L’incontro di ${when} è annullato.`, ...because],
        }
      : {
          subject: `A session is cancelled: ${course}`,
          paragraphs: [`The session of ${when} is cancelled.`, ...because],
        };
  }

  /** What stays of the course. */
  private async rest(editionId: string, locale: Locale): Promise<string> {
    const planned = (await this.programme.sessionsOf(editionId)).filter(({ status }) => status === 'planned');
    const next = planned.find(({ startsAt }) => startsAt > this.clock.now());
    if (!next) return locale === 'it' ? 'Non restano altri incontri.' : 'No other sessions are left.';
    const when = sayWhen(next, locale);
    return locale === 'it'
      ? `Gli altri incontri restano come sono: il prossimo è ${when}.`
      : `The other sessions stay as they are: the next one is on ${when}.`;
  }
}
