import { Injectable } from '@nestjs/common';
import {
  type MessageAttachment,
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
  type Recipient,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { Programme, type SessionMove, type SessionSummary } from '@bottega/scheduling/server';
import { Invitations } from './invitations';
import { Places } from './place-facts';
import { sayWhen, sayWhere } from './say';

type When = Pick<SessionSummary, 'localDate' | 'startTime' | 'endTime'>;

/** What a message keeps of sessions that moved: when each of them was. */
export const writeMoves = (moves: readonly SessionMove[]): string =>
  JSON.stringify(
    Object.fromEntries(
      moves.map(({ sessionId, before: { localDate, startTime, endTime } }) => [
        sessionId,
        { localDate, startTime, endTime },
      ]),
    ),
  );

const readMoves = (moves: string): Readonly<Record<string, When>> => JSON.parse(moves) as Record<string, When>;

/** Sessions that moved together are told of together, each with when it was. Due while one of them is to be held. */
@Injectable()
@MessageKind({ kind: 'session.moved', essential: true })
export class SessionsMovedMessage implements MessageDefinition {
  constructor(
    private readonly places: Places,
    private readonly programme: Programme,
    private readonly invitations: Invitations,
  ) {}

  async stillDue({ editionId, moves }: MessageParams, personId: string): Promise<boolean> {
    return (await this.moved(editionId!, moves!)).length > 0 && (await this.places.holds(editionId!, personId));
  }

  async compose({ editionId, moves }: MessageParams, locale: Locale, reader: Recipient): Promise<MessageContent> {
    const { courseTitle } = (await this.programme.edition(editionId!))!;
    const sessions = await this.moved(editionId!, moves!);
    const were = readMoves(moves!);
    return {
      subject: `${SUBJECT[locale](sessions.length)}: ${courseTitle}`,
      paragraphs: [...sessions.map((session) => SAY[locale](session, were[session.id]!)), ...wheres(sessions)],
      attachments: await this.dates(editionId!, sessions, reader),
    };
  }

  private async moved(editionId: string, moves: string): Promise<SessionSummary[]> {
    const were = readMoves(moves);
    const sessions = await this.programme.sessionsOf(editionId);
    return sessions.filter(({ id, status }) => id in were && status === 'planned');
  }

  /** One date is changed in its reader's calendar; many come as one file, since few programs act on more than the first. */
  private dates(editionId: string, [first, ...others]: SessionSummary[], to: Recipient): Promise<MessageAttachment[]> {
    return others.length === 0 ? this.invitations.toChanged(first!, to) : this.invitations.to(editionId);
  }
}

const SUBJECT: Record<Locale, (n: number) => string> = {
  it: (n) => (n === 1 ? 'Cambia un incontro' : `Cambiano ${n} incontri`),
  en: (n) => (n === 1 ? 'A session has changed' : `${n} sessions have changed`),
};

const SAY: Record<Locale, (session: SessionSummary, was: When) => string> = {
  it: (session, was) => `L’incontro «${session.title}» ora è ${sayWhen(session, 'it')}. Era ${sayWhen(was, 'it')}.`,
  en: (session, was) =>
    `The session “${session.title}” is now ${sayWhen(session, 'en')}. It was ${sayWhen(was, 'en')}.`,
};

/** Each place once. */
const wheres = (sessions: readonly SessionSummary[]): string[] => [...new Set(sessions.map(sayWhere))];
