import { Injectable } from '@nestjs/common';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { Settings } from '@bottega/platform/settings';
import { Places } from './place-facts';
import { sayMoney } from './say';
import { sayTransfer } from './say-transfer';

/** The time for a transfer is nearly over. */
@Injectable()
@MessageKind({ kind: 'enrolment.payment-due', essential: false })
export class PaymentDue implements MessageDefinition {
  constructor(
    private readonly places: Places,
    private readonly settings: Settings,
  ) {}

  async stillDue({ enrolmentId }: MessageParams): Promise<boolean> {
    const { status, transfer } = await this.places.of(enrolmentId!);
    return status === 'pending' && transfer !== null && !transfer.declaredPaid;
  }

  async compose({ enrolmentId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const place = await this.places.of(enrolmentId!);
    const url = `${this.settings.publicUrl}/io/corsi/${enrolmentId}`;
    const how = sayTransfer(place, locale);
    return locale === 'it'
      ? {
          subject: `Manca solo il bonifico: ${place.courseTitle}`,
          paragraphs: [
            'Teniamo il tuo posto ancora per poco.',
            how,
            'Se lo hai già fatto, dillo dalla pagina dell’iscrizione.',
          ],
          action: { label: 'Vai alla tua iscrizione', url },
        }
      : {
          subject: `Only the transfer is missing: ${place.courseTitle}`,
          paragraphs: [
            'We keep your place a little longer.',
            how,
            'If you have made it already, say so on your enrolment’s page.',
          ],
          action: { label: 'Go to your enrolment', url },
        };
  }
}

/** The place has gone to others because nobody paid for it. */
@Injectable()
@MessageKind({ kind: 'enrolment.expired', essential: true })
export class EnrolmentExpiredMessage implements MessageDefinition {
  constructor(
    private readonly places: Places,
    private readonly settings: Settings,
  ) {}

  async stillDue({ enrolmentId }: MessageParams): Promise<boolean> {
    return (await this.places.of(enrolmentId!)).status === 'expired';
  }

  async compose({ enrolmentId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const { courseTitle: course, toGiveBack } = await this.places.of(enrolmentId!);
    const url = `${this.settings.publicUrl}/io/corsi/${enrolmentId}`;
    const back = toGiveBack > 0 ? sayMoney(toGiveBack, locale) : null;
    return locale === 'it'
      ? {
          subject: `Il posto è tornato libero: ${course}`,
          paragraphs: [
            `Non abbiamo visto il pagamento del tuo posto in «${course}», che ora può andare ad altri.`,
            ...(back ? [`Ti restituiamo ${back}.`] : []),
            'Se hai già pagato non perdi nulla: appena il denaro arriva riprendi il posto, se ce n’è ancora uno, o te lo restituiamo.',
          ],
          action: { label: 'Vedi l’iscrizione', url },
        }
      : {
          subject: `The place is free again: ${course}`,
          paragraphs: [
            `We have not seen the payment of your place in “${course}”, which can now go to others.`,
            ...(back ? [`We give ${back} back to you.`] : []),
            'If you have paid already you lose nothing: when the money arrives you have the place again, if there is one left, or your money back.',
          ],
          action: { label: 'See the enrolment', url },
        };
  }
}
