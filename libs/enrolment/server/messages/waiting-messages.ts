import { Injectable } from '@nestjs/common';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import { isLive } from '@bottega/enrolment/domain';
import type { Locale } from '@bottega/platform/kernel';
import { Programme, type SessionSummary } from '@bottega/scheduling/server';
import { sayMoment, sayMoney, sayWhen } from './say';
import { type TurnFacts, Turns } from './turn-facts';

/** What all messages about a turn share: they are due while it stands as it did when they were planned. */
@Injectable()
abstract class TurnMessage implements MessageDefinition {
  constructor(protected readonly turns: Turns) {}

  protected abstract readonly dueWhile: readonly TurnFacts['status'][];

  async stillDue({ entryId }: MessageParams): Promise<boolean> {
    return this.dueWhile.includes((await this.turns.of(entryId!)).status);
  }

  async compose({ entryId }: MessageParams, locale: Locale): Promise<MessageContent> {
    return this.say(await this.turns.of(entryId!), entryId!, locale);
  }

  protected abstract say(turn: TurnFacts, entryId: string, locale: Locale): MessageContent;
}

@Injectable()
@MessageKind({ kind: 'waiting.joined', essential: true })
export class WaitingJoined extends TurnMessage {
  protected readonly dueWhile = ['waiting'] as const;

  protected say(turn: TurnFacts, entryId: string, locale: Locale): MessageContent {
    const { courseTitle: course, automatic } = turn;
    const url = this.turns.link(entryId);
    return locale === 'it'
      ? {
          subject: `Sei in lista d’attesa: ${course}`,
          paragraphs: [
            `Il tuo turno per «${course}» è segnato.`,
            automatic
              ? 'Appena si libera un posto è tuo: te lo scriviamo subito.'
              : 'Appena si libera un posto te lo teniamo e ti scriviamo: di solito hai 24 ore per accettarlo.',
          ],
          action: { label: 'Vedi il tuo turno', url },
        }
      : {
          subject: `You are on the waiting list: ${course}`,
          paragraphs: [
            `Your turn for “${course}” is on record.`,
            automatic
              ? 'As soon as a place comes free it is yours: we will write at once.'
              : 'As soon as a place comes free we keep it for you and write: you usually have 24 hours to accept it.',
          ],
          action: { label: 'See your turn', url },
        };
  }
}

@Injectable()
@MessageKind({ kind: 'waiting.offered', essential: true })
export class PlaceOfferedMessage extends TurnMessage {
  protected readonly dueWhile = ['offered'] as const;

  protected say(turn: TurnFacts, entryId: string, locale: Locale): MessageContent {
    const { courseTitle: course, places, price, payBy } = turn;
    const until = sayMoment(turn.offeredUntil!, turn.zone, locale);
    const url = this.turns.link(entryId);
    const cost = price ? sayMoney(price, locale) : null;
    return locale === 'it'
      ? {
          subject: `${places === 1 ? 'C’è un posto' : `Ci sono ${places} posti`} per te: ${course}`,
          paragraphs: [
            `Si è liberato quello che aspettavi in «${course}». Te lo teniamo fino a ${until}; poi passa a chi viene dopo.`,
            ...(cost
              ? [`Costa ${cost} a persona, da pagare ${payBy === 'transfer' ? 'con bonifico' : 'in sede'}.`]
              : []),
            'Se non ti serve più, rifiutalo dalla stessa pagina: un’altra persona lo aspetta.',
          ],
          action: { label: 'Accetta il posto', url },
        }
      : {
          subject: `${places === 1 ? 'There is a place' : `There are ${places} places`} for you: ${course}`,
          paragraphs: [
            `What you were waiting for in “${course}” has come free. We keep it for you until ${until}; then it goes to the next in line.`,
            ...(cost
              ? [`It costs ${cost} each, to be paid ${payBy === 'transfer' ? 'by bank transfer' : 'at the desk'}.`]
              : []),
            'If you no longer need it, decline it on the same page: somebody else is waiting.',
          ],
          action: { label: 'Accept the place', url },
        };
  }
}

@Injectable()
@MessageKind({ kind: 'waiting.offer-expiring', essential: false })
export class OfferExpiring extends TurnMessage {
  protected readonly dueWhile = ['offered'] as const;

  protected say(turn: TurnFacts, entryId: string, locale: Locale): MessageContent {
    const { courseTitle: course } = turn;
    const until = sayMoment(turn.offeredUntil!, turn.zone, locale);
    const url = this.turns.link(entryId);
    return locale === 'it'
      ? {
          subject: `Il posto ti aspetta ancora per poco: ${course}`,
          paragraphs: [`Teniamo il tuo posto in «${course}» fino a ${until}.`],
          action: { label: 'Accetta il posto', url },
        }
      : {
          subject: `Your place waits a little longer: ${course}`,
          paragraphs: [`We keep your place in “${course}” until ${until}.`],
          action: { label: 'Accept the place', url },
        };
  }
}

@Injectable()
@MessageKind({ kind: 'waiting.offer-expired', essential: true })
export class OfferExpiredMessage extends TurnMessage {
  protected readonly dueWhile = ['expired'] as const;

  protected say(turn: TurnFacts, _entryId: string, locale: Locale): MessageContent {
    const { courseTitle: course } = turn;
    const url = this.turns.courseLink(turn);
    return locale === 'it'
      ? {
          subject: `Il posto è passato ad altri: ${course}`,
          paragraphs: [
            `Il tempo per accettare il posto in «${course}» è finito. Se ti interessa ancora, rimettiti in lista.`,
          ],
          action: { label: 'Vedi il corso', url },
        }
      : {
          subject: `The place has gone to somebody else: ${course}`,
          paragraphs: [
            `The time to accept the place in “${course}” is over. If you still want it, join the list again.`,
          ],
          action: { label: 'See the course', url },
        };
  }
}

@Injectable()
@MessageKind({ kind: 'waiting.closed', essential: true })
export class WaitingClosed extends TurnMessage {
  protected readonly dueWhile = ['expired'] as const;

  protected say(turn: TurnFacts, _entryId: string, locale: Locale): MessageContent {
    const { courseTitle: course } = turn;
    const url = this.turns.courseLink(turn);
    const cancelled = turn.editionStatus === 'cancelled' || !turn.started;
    return locale === 'it'
      ? {
          subject: cancelled ? `Il corso non si tiene: ${course}` : `Il corso è cominciato: ${course}`,
          paragraphs: [
            cancelled
              ? `L’edizione di «${course}» che aspettavi è annullata.`
              : `«${course}» è cominciato e non si è liberato nessun posto per te. Ci dispiace.`,
            'Dalla pagina del corso puoi chiedere che ti avvisiamo della prossima data.',
          ],
          action: { label: 'Avvisami della prossima', url },
        }
      : {
          subject: cancelled ? `The course is not held: ${course}` : `The course has started: ${course}`,
          paragraphs: [
            cancelled
              ? `The run of “${course}” you were waiting for is cancelled.`
              : `“${course}” has started and no place came free for you. We are sorry.`,
            'On the course’s page you can ask to be told of the next date.',
          ],
          action: { label: 'Tell me of the next one', url },
        };
  }
}

@Injectable()
@MessageKind({ kind: 'waiting.session-changed', essential: false })
export class WaitedSessionChanged implements MessageDefinition {
  constructor(
    private readonly turns: Turns,
    private readonly programme: Programme,
  ) {}

  async stillDue({ entryId }: MessageParams): Promise<boolean> {
    return isLive((await this.turns.of(entryId!)).status);
  }

  async compose({ entryId, sessionIds }: MessageParams, locale: Locale): Promise<MessageContent> {
    const { courseTitle: course } = await this.turns.of(entryId!);
    const url = this.turns.link(entryId!);
    const changes: string[] = [];
    for (const id of sessionIds!.split(' ')) changes.push(sayChange((await this.programme.session(id))!, locale));
    return locale === 'it'
      ? {
          subject: `Cambiano le date: ${course}`,
          paragraphs: [`Sei in lista d’attesa per «${course}».`, ...changes],
          action: { label: 'Vedi il tuo turno', url },
        }
      : {
          subject: `The dates change: ${course}`,
          paragraphs: [`You are on the waiting list of “${course}”.`, ...changes],
          action: { label: 'See your turn', url },
        };
  }
}

function sayChange(session: SessionSummary, locale: Locale): string {
  const when = sayWhen(session, locale);
  const cancelled = session.status !== 'planned';
  if (locale === 'it')
    return cancelled ? `L’incontro di ${when} è annullato.` : `L’incontro «${session.title}» ora è ${when}.`;
  return cancelled ? `The session of ${when} is cancelled.` : `The session “${session.title}” is now ${when}.`;
}
