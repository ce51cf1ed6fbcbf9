import { Injectable } from '@nestjs/common';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { Settings } from '@bottega/platform/settings';
import { MoneyOwed } from '../queries/money-owed';

/** Money waits to go back, and nobody knows where to: no longer due once they said so, or were given it. */
@Injectable()
@MessageKind({ kind: 'billing.account-wanted', essential: true })
export class AccountWanted implements MessageDefinition {
  constructor(
    private readonly owed: MoneyOwed,
    private readonly settings: Settings,
  ) {}

  async stillDue({ orderId }: MessageParams): Promise<boolean> {
    const { amount, knowsWhere } = await this.owed.on(orderId!);
    return amount > 0 && !knowsWhere;
  }

  async compose({ orderId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const { amount, what } = await this.owed.on(orderId!);
    const sum = new Intl.NumberFormat(LANGUAGE[locale], { style: 'currency', currency: 'EUR' }).format(amount / 100);
    const things = what.map((one) => `«${one}»`).join(', ');
    return {
      ...WORDS[locale](sum, things),
      action: { ...ACTION[locale], url: `${this.settings.publicUrl}/io/ordini` },
    };
  }
}

const LANGUAGE: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };
const ACTION = { it: { label: 'Scrivi l’IBAN' }, en: { label: 'Write the IBAN' } };

const WORDS: Record<Locale, (sum: string, things: string) => Pick<MessageContent, 'subject' | 'paragraphs'>> = {
  it: (sum, things) => ({
    subject: `Dove ti mandiamo ${sum}?`,
    paragraphs: [
      `Dobbiamo restituirti ${sum} per ${things}.`,
      'Scrivi l’IBAN su cui li vuoi, fra i tuoi ordini: lo vede solo chi fa il bonifico. Oppure passa in segreteria.',
    ],
  }),
  en: (sum, things) => ({
    subject: `Where shall we send ${sum}?`,
    paragraphs: [
      `We owe you ${sum} for ${things}.`,
      'Write the IBAN you want it on, among your orders: only whoever makes the transfer sees it. Or come to the desk.',
    ],
  }),
};
