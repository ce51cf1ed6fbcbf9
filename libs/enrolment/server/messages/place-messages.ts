import { Injectable } from '@nestjs/common';
import { occupiesSeat } from '@bottega/enrolment/domain';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
  type Recipient,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { Invitations } from './invitations';
import { Places } from './place-facts';
import { sayBecause, sayMoney } from './say';
import { SAY_IN_ALL } from './say-transfer';

/** The payment of a place is in. */
@Injectable()
@MessageKind({ kind: 'enrolment.settled', essential: true })
export class EnrolmentSettledMessage implements MessageDefinition {
  constructor(private readonly places: Places) {}

  async stillDue({ enrolmentId }: MessageParams): Promise<boolean> {
    return occupiesSeat((await this.places.of(enrolmentId!)).status);
  }

  async compose({ enrolmentId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const { courseTitle, paid, things } = await this.places.of(enrolmentId!);
    const sum = sayMoney(paid, locale);
    const inAll = things > 1 ? SAY_IN_ALL[locale](things) : '';
    return locale === 'it'
      ? {
          subject: `Pagamento ricevuto: ${courseTitle}`,
          paragraphs: [
            `Abbiamo ricevuto ${sum}${inAll ? `${inAll} fra cui` : ' per'} «${courseTitle}». L’iscrizione è saldata.`,
          ],
        }
      : {
          subject: `Payment received: ${courseTitle}`,
          paragraphs: [
            `We have received ${sum}${inAll ? `${inAll} among them` : ' for'} “${courseTitle}”. The enrolment is settled.`,
          ],
        };
  }
}

/** The learner gave the place back. */
@Injectable()
@MessageKind({ kind: 'enrolment.withdrawn', essential: true })
export class EnrolmentWithdrawnMessage implements MessageDefinition {
  constructor(
    private readonly places: Places,
    private readonly invitations: Invitations,
  ) {}

  async stillDue(): Promise<boolean> {
    return true;
  }

  async compose({ enrolmentId }: MessageParams, locale: Locale, reader: Recipient): Promise<MessageContent> {
    const { courseTitle, editionId, toGiveBack, paidByCard } = await this.places.of(enrolmentId!);
    const back = toGiveBack > 0 ? [sayGivenBack(sayMoney(toGiveBack, locale), paidByCard, locale)] : [];
    const attachments = await this.invitations.takenBack(editionId, reader);
    return locale === 'it'
      ? {
          subject: `Posto liberato: ${courseTitle}`,
          paragraphs: [`Il tuo posto in «${courseTitle}» è di nuovo libero.`, ...back],
          attachments,
        }
      : {
          subject: `Withdrawn: ${courseTitle}`,
          paragraphs: [`Your place in “${courseTitle}” is free again.`, ...back],
          attachments,
        };
  }
}

/** The centre called the edition off. */
@Injectable()
@MessageKind({ kind: 'edition.cancelled', essential: true })
export class EditionCancelledMessage implements MessageDefinition {
  constructor(
    private readonly places: Places,
    private readonly invitations: Invitations,
  ) {}

  async stillDue(): Promise<boolean> {
    return true;
  }

  async compose({ enrolmentId }: MessageParams, locale: Locale, reader: Recipient): Promise<MessageContent> {
    const { courseTitle, editionId, statusReason, toGiveBack, paidByCard } = await this.places.of(enrolmentId!);
    const because = sayBecause(statusReason, locale);
    const back = toGiveBack > 0 ? [sayGivenBack(sayMoney(toGiveBack, locale), paidByCard, locale)] : [];
    const attachments = await this.invitations.takenBack(editionId, reader);
    return locale === 'it'
      ? {
          subject: `Annullato: ${courseTitle}`,
          paragraphs: [`«${courseTitle}» non si tiene: ci dispiace.`, ...because, ...back],
          attachments,
        }
      : {
          subject: `Cancelled: ${courseTitle}`,
          paragraphs: [`“${courseTitle}” will not take place: we are sorry.`, ...because, ...back],
          attachments,
        };
  }
}

function sayGivenBack(sum: string, toCard: boolean, locale: Locale): string {
  if (toCard)
    return locale === 'it'
      ? `Ti restituiamo ${sum} sulla carta con cui hai pagato: arrivano in qualche giorno.`
      : `We give ${sum} back to the card you paid with: it takes some days.`;
  return locale === 'it'
    ? `Ti restituiamo ${sum}: passa in segreteria o rispondi a questo messaggio.`
    : `We will give you back ${sum}: come to the desk or answer this message.`;
}
