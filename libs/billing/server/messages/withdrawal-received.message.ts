import { Injectable } from '@nestjs/common';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import { HOME_ZONE, type Locale } from '@bottega/platform/kernel';
import type { WithdrawalView } from '../http/withdrawal.view';
import { Withdrawals } from '../queries/withdrawals';

/** The confirmation on a durable medium: what was said, by whom, on which day and at what time (art. 54-bis c. 4). */
@Injectable()
@MessageKind({ kind: 'billing.withdrawal-received', essential: true })
export class WithdrawalReceived implements MessageDefinition {
  constructor(private readonly withdrawals: Withdrawals) {}

  async stillDue(): Promise<boolean> {
    return true;
  }

  async compose({ orderId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const contract = (await this.withdrawals.one(orderId!))!;
    const { subject, paragraphs } = WORDS[locale](contract, facts(contract, locale));
    return { subject, paragraphs, to: contract.email! };
  }
}

const LANGUAGE: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };

interface Facts {
  received: string;
  due: string;
  back: string;
  what: string;
}

function facts({ receivedAt, refundDueOn, back, what }: WithdrawalView, locale: Locale): Facts {
  const moment = { dateStyle: 'full', timeStyle: 'medium', timeZone: HOME_ZONE } as const;
  const day = { dateStyle: 'full', timeZone: 'UTC' } as const;
  const money = { style: 'currency', currency: 'EUR' } as const;
  return {
    received: new Intl.DateTimeFormat(LANGUAGE[locale], moment).format(new Date(receivedAt!)),
    due: new Intl.DateTimeFormat(LANGUAGE[locale], day).format(new Date(`${refundDueOn}T00:00:00Z`)),
    back: new Intl.NumberFormat(LANGUAGE[locale], money).format(back.amount / 100),
    what: what.map((one) => `«${one}»`).join(', '),
  };
}

type Words = (contract: WithdrawalView, facts: Facts) => { subject: string; paragraphs: string[] };

const WORDS: Record<Locale, Words> = {
  it: ({ orderId, payerName, method, back }, { received, due, back: sum, what }) => ({
    subject: 'Recesso ricevuto',
    paragraphs: [
      `Abbiamo ricevuto il tuo recesso ${received}.`,
      `Contratto: ordine ${orderId}, ${what}.\nA nome di: ${payerName}.`,
      ...(back.amount === 0
        ? ['Non avevi pagato nulla: non devi nulla.']
        : method === 'card'
          ? [`Ti restituiamo ${sum} sulla stessa carta, entro ${due}.`]
          : [`Ti restituiamo ${sum} entro ${due}: rispondi con l’IBAN su cui li vuoi, o passa in segreteria.`]),
    ],
  }),
  en: ({ orderId, payerName, method, back }, { received, due, back: sum, what }) => ({
    subject: 'Withdrawal received',
    paragraphs: [
      `We received your withdrawal on ${received}.`,
      `Contract: order ${orderId}, ${what}.\nIn the name of: ${payerName}.`,
      ...(back.amount === 0
        ? ['You had paid nothing: you owe nothing.']
        : method === 'card'
          ? [`We give ${sum} back to the same card, by ${due}.`]
          : [`We give ${sum} back by ${due}: answer with the IBAN you want it on, or come to the desk.`]),
    ],
  }),
};
