import { Injectable } from '@nestjs/common';
import { Withdrawals } from '@bottega/billing/server';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import { HOME_ZONE, type Locale, localDate } from '@bottega/platform/kernel';
import { Settings } from '@bottega/platform/settings';
import { type Gift, Gifts } from '../queries/gifts';
import { sayDay, sayMoney } from './say';

const where: Record<Locale, (gift: Gift) => string> = {
  it: ({ courseTitle }) => (courseTitle ? `in «${courseTitle}»` : 'in un corso qualsiasi'),
  en: ({ courseTitle }) => (courseTitle ? `in “${courseTitle}”` : 'in any course'),
};

/** Somebody gives a seat: what happens next, and until when it can be paid. */
@Injectable()
@MessageKind({ kind: 'suspended-seat.asked', essential: true })
export class GiftAskedMessage implements MessageDefinition {
  constructor(
    private readonly gifts: Gifts,
    private readonly settings: Settings,
  ) {}

  async stillDue({ seatId }: MessageParams): Promise<boolean> {
    return (await this.gifts.of(seatId!)).dueAt !== null;
  }

  async compose({ seatId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const gift = await this.gifts.of(seatId!);
    const [sum, by] = [sayMoney(gift.amount, locale), sayDay(localDate(gift.dueAt!, HOME_ZONE), locale)];
    const url = `${this.settings.publicUrl}/io/posti-sospesi`;
    return locale === 'it'
      ? {
          subject: 'Il tuo posto sospeso: manca solo il pagamento',
          paragraphs: [
            `Vuoi donare un posto ${where.it(gift)}: ${sum}.`,
            `Lo paghi entro ${by}. Dopo non ti chiediamo più nulla.`,
          ],
          action: { label: 'Vedi come pagarlo', url },
        }
      : {
          subject: 'Your suspended seat: only the payment is missing',
          paragraphs: [
            `You want to give a seat ${where.en(gift)}: ${sum}.`,
            `You pay it by ${by}. After that nothing more is asked of you.`,
          ],
          action: { label: 'See how to pay it', url },
        };
  }
}

/** It is paid: from now on somebody can be given it. */
@Injectable()
@MessageKind({ kind: 'suspended-seat.received', essential: true })
export class GiftReceivedMessage implements MessageDefinition {
  constructor(
    private readonly gifts: Gifts,
    private readonly withdrawals: Withdrawals,
  ) {}

  async stillDue({ seatId }: MessageParams): Promise<boolean> {
    return (await this.gifts.of(seatId!)).paid;
  }

  async compose({ seatId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const gift = await this.gifts.of(seatId!);
    const withdrawal = await this.withdrawals.linkOf(gift.orderId);
    const sum = sayMoney(gift.amount, locale);
    const until = withdrawal && sayDay(withdrawal.until, locale);
    return locale === 'it'
      ? {
          subject: 'Grazie: il posto sospeso è pagato',
          paragraphs: [
            `${sum} per un posto ${where.it(gift)}. Lo diamo a chi da solo non potrebbe permetterselo.`,
            'Ti scriviamo quando serve a qualcuno. Non diciamo a nessuno chi l’ha donato, né a te chi lo riceve.',
            ...(withdrawal
              ? [
                  `Fino a ${until} puoi ripensarci e riavere quello che non è ancora servito. Recedere dal contratto qui:\n${withdrawal.url}`,
                ]
              : []),
          ],
        }
      : {
          subject: 'Thank you: the suspended seat is paid',
          paragraphs: [
            `${sum} for a seat ${where.en(gift)}. We give it to somebody who could not afford it.`,
            'We write to you when it is of use to somebody. We tell nobody who gave it, nor you who is given it.',
            ...(withdrawal
              ? [
                  `Until ${until} you can change your mind and have back what was not used yet. Withdraw from the contract here:\n${withdrawal.url}`,
                ]
              : []),
          ],
        };
  }
}

/** It was of use to somebody: said once, and not a word on who. */
@Injectable()
@MessageKind({ kind: 'suspended-seat.used', essential: false })
export class GiftUsedMessage implements MessageDefinition {
  constructor(private readonly gifts: Gifts) {}

  async stillDue({ seatId }: MessageParams): Promise<boolean> {
    return (await this.gifts.of(seatId!)).used > 0;
  }

  async compose({ seatId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const gift = await this.gifts.of(seatId!);
    return locale === 'it'
      ? {
          subject: 'Il tuo posto sospeso è servito',
          paragraphs: [`Il posto che hai donato ${where.it(gift)} è di qualcuno che impara anche grazie a te.`],
        }
      : {
          subject: 'Your suspended seat was of use',
          paragraphs: [`The seat you gave ${where.en(gift)} belongs to somebody who learns thanks to you too.`],
        };
  }
}

/** Nobody paid it in its time. */
@Injectable()
@MessageKind({ kind: 'suspended-seat.ended', essential: true })
export class GiftEndedMessage implements MessageDefinition {
  constructor(
    private readonly gifts: Gifts,
    private readonly settings: Settings,
  ) {}

  async stillDue({ seatId }: MessageParams): Promise<boolean> {
    return (await this.gifts.of(seatId!)).endedAt !== null;
  }

  async compose({ seatId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const gift = await this.gifts.of(seatId!);
    const url = `${this.settings.publicUrl}/posto-sospeso`;
    return locale === 'it'
      ? {
          subject: 'Non ti chiediamo più il posto sospeso',
          paragraphs: [
            `Il posto ${where.it(gift)} non è stato pagato, e va bene così: non devi più nulla.`,
            'Se il denaro è già in viaggio arriva lo stesso a chi ne ha bisogno.',
          ],
          action: { label: 'Dona un posto', url },
        }
      : {
          subject: 'We no longer ask for the suspended seat',
          paragraphs: [
            `The seat ${where.en(gift)} was not paid, and that is all right: you owe nothing.`,
            'Should the money be on its way, it still reaches somebody in need.',
          ],
          action: { label: 'Give a seat', url },
        };
  }
}

export const giftMessages = [GiftAskedMessage, GiftReceivedMessage, GiftUsedMessage, GiftEndedMessage];
