import { Injectable } from '@nestjs/common';
import { Withdrawals } from '@bottega/billing/server';
import { occupiesSeat } from '@bottega/enrolment/domain';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { Settings } from '@bottega/platform/settings';
import { Programme } from '@bottega/scheduling/server';
import { Invitations } from './invitations';
import { type PlaceFacts, Places } from './place-facts';
import { sayDay, sayMoney, sayWhen, sayWhere } from './say';
import { SAY_IN_ALL, sayTransfer } from './say-transfer';

/** The place is theirs: what, when, where, what is still due, and the calendar. */
@Injectable()
@MessageKind({ kind: 'enrolment.confirmed', essential: true })
export class EnrolmentConfirmed implements MessageDefinition {
  constructor(
    private readonly places: Places,
    private readonly programme: Programme,
    private readonly invitations: Invitations,
    private readonly withdrawals: Withdrawals,
    private readonly settings: Settings,
  ) {}

  async stillDue({ enrolmentId }: MessageParams): Promise<boolean> {
    return occupiesSeat((await this.places.of(enrolmentId!)).status);
  }

  async compose({ enrolmentId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const place = await this.places.of(enrolmentId!);
    const sessions = (await this.programme.sessionsOf(place.editionId)).filter(({ status }) => status === 'planned');
    const first = sessions[0];
    const withdrawal = await this.withdrawals.linkOf(place.orderId);
    const say = WORDS[locale];
    return {
      subject: say.subject(place.courseTitle),
      paragraphs: [
        say.opening(place.courseTitle),
        ...(first ? [say.first(sayWhen(first, locale), sayWhere(first), sessions.length)] : []),
        ...say.money(place, locale),
        ...(place.editionStatus === 'open' ? [say.tentative] : [place.joiningInstructions].filter(Boolean)),
        ...(withdrawal ? [say.withdraw(sayDay(withdrawal.until, locale), withdrawal.url)] : []),
      ],
      action: { label: say.action, url: `${this.settings.publicUrl}/io/corsi/${enrolmentId}` },
      attachments: first ? await this.invitations.to(place.editionId) : [],
    };
  }
}

const due = ({ due: sum, things }: PlaceFacts, locale: Locale) =>
  sayMoney(sum, locale) + (things > 1 ? SAY_IN_ALL[locale](things) : '');

const WORDS = {
  it: {
    subject: (course: string) => `Il tuo posto: ${course}`,
    opening: (course: string) => `Il posto in «${course}» è tuo.`,
    first: (when: string, where: string, count: number) =>
      count === 1 ? `Ci vediamo ${when}.\n${where}` : `Si comincia ${when}, poi altri ${count - 1} incontri.\n${where}`,
    money: (place: PlaceFacts, locale: Locale) =>
      place.due > 0
        ? place.transfer
          ? [sayTransfer(place, locale)]
          : [`Paghi ${due(place, locale)} in sede: il posto resta tuo fino alla fine del primo incontro.`]
        : [],
    tentative: 'Il corso parte quando si raggiunge il numero minimo: appena è confermato ti scriviamo.',
    withdraw: (until: string, url: string) =>
      `Fino a ${until} puoi ripensarci senza dire perché e riavere quello che hai pagato, meno la parte di corso già tenuta; a corso finito non più. Recedere dal contratto qui:\n${url}`,
    action: 'Vedi la tua iscrizione',
  },
  en: {
    subject: (course: string) => `Your place: ${course}`,
    opening: (course: string) => `The place in “${course}” is yours.`,
    first: (when: string, where: string, count: number) =>
      count === 1
        ? `See you on ${when}.\n${where}`
        : `It starts on ${when}, then ${count - 1} more sessions.\n${where}`,
    money: (place: PlaceFacts, locale: Locale) =>
      place.due > 0
        ? place.transfer
          ? [sayTransfer(place, locale)]
          : [`You pay ${due(place, locale)} at the desk: the place stays yours until the end of the first session.`]
        : [],
    tentative: 'The course runs once enough people have enrolled: we will write as soon as it is confirmed.',
    withdraw: (until: string, url: string) =>
      `Until ${until} you can change your mind without saying why and have back what you paid, less the part of the course already held; no longer once it is over. Withdraw from the contract here:\n${url}`,
    action: 'See your enrolment',
  },
};
