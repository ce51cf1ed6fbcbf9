import { Injectable } from '@nestjs/common';
import { type DocumentFacts, type DocumentKind, documentFileName, type MoneyMethod } from '@bottega/billing/domain';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { Files } from '@bottega/platform/records';
import { Settings } from '@bottega/platform/settings';
import { DocumentToTell, type ToldDocument } from '../queries/document-to-tell';

/** A receipt, courtesy invoice or credit note, to whoever paid. Documents are never taken back: it is always due. */
@Injectable()
@MessageKind({ kind: 'billing.document-issued', essential: true })
export class DocumentIssued implements MessageDefinition {
  constructor(
    private readonly documents: DocumentToTell,
    private readonly files: Files,
    private readonly settings: Settings,
  ) {}

  stillDue(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async compose({ documentId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const told = await this.documents.get(documentId!);
    const file = await this.files.find(told.fileHash);
    const { kind, number } = told.facts;
    const { names, moved, attached, label } = WORDS[locale];
    return {
      subject: `${names[kind]} ${number}: ${whatIn(told.facts)}`,
      paragraphs: [moved(told, sumIn(told.facts, locale)), attached(names[kind].toLocaleLowerCase(locale))],
      action: { label, url: `${this.settings.publicUrl}/io/ordini` },
      attachments: [{ filename: documentFileName(number), contentType: file!.mediaType, content: file!.content }],
    };
  }
}

interface Words {
  names: Record<DocumentKind, string>;
  moved: (told: ToldDocument, sum: string) => string;
  attached: (document: string) => string;
  label: string;
}

const HOW: Record<Locale, Record<MoneyMethod, string>> = {
  it: { desk: 'in segreteria', transfer: 'con bonifico', card: 'con carta' },
  en: { desk: 'at the desk', transfer: 'by bank transfer', card: 'by card' },
};

const WORDS: Record<Locale, Words> = {
  it: {
    names: { receipt: 'Ricevuta', 'courtesy-invoice': 'Fattura di cortesia', 'credit-note': 'Nota di credito' },
    moved: ({ undoes, facts }, sum) => {
      const how = HOW.it[facts.payment.method];
      if (undoes) return `abbiamo annullato l’incasso di ${sum} segnato ${how}: era di qualcun altro. Ci scusiamo.`;
      if (facts.kind === 'credit-note') return `ti abbiamo restituito ${sum}, ${how}.`;
      return `abbiamo ricevuto ${sum}, ${how}. Grazie.`;
    },
    attached: (document) => `La ${document} è in allegato, e resta accanto al tuo ordine.`,
    label: 'Vai ai tuoi ordini',
  },
  en: {
    names: { receipt: 'Receipt', 'courtesy-invoice': 'Courtesy invoice', 'credit-note': 'Credit note' },
    moved: ({ undoes, facts }, sum) => {
      const how = HOW.en[facts.payment.method];
      if (undoes) return `we have undone a payment of ${sum} noted ${how}: it was somebody else’s. We apologise.`;
      if (facts.kind === 'credit-note') return `we have given you back ${sum}, ${how}.`;
      return `we have received ${sum}, ${how}. Thank you.`;
    },
    attached: (document) => `The ${document} is attached, and stays beside your order.`,
    label: 'Go to your orders',
  },
};

const LANGUAGE: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };

const sumIn = ({ sums }: DocumentFacts, locale: Locale): string =>
  new Intl.NumberFormat(LANGUAGE[locale], { style: 'currency', currency: 'EUR' }).format(sums.total / 100);

const whatIn = ({ lines }: DocumentFacts): string =>
  [...new Set(lines.map(({ description }) => description))].join(', ');
