import { Injectable } from '@nestjs/common';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { LINK_MESSAGES } from './kinds';
import { Links } from './links';

const WORDS = {
  it: {
    subject: 'Conferma il tuo indirizzo',
    paragraphs: [
      'con questo indirizzo hai un profilo da Bottega. Conferma che è tuo: da qui passano le iscrizioni, i promemoria e gli attestati.',
      'Il link vale sette giorni. Se non sai di che cosa si tratta, ignora questo messaggio: senza conferma nessuno può agire a tuo nome.',
    ],
    label: 'Conferma l’indirizzo',
  },
  en: {
    subject: 'Confirm your address',
    paragraphs: [
      'there is a Bottega profile with this address. Confirm that it is yours: enrolments, reminders and certificates come here.',
      'The link works for seven days. If you do not know what this is about, ignore this message: without confirmation nobody can act in your name.',
    ],
    label: 'Confirm the address',
  },
};

@Injectable()
@MessageKind({ kind: LINK_MESSAGES['confirm-address'], essential: true })
export class ConfirmAddressMessage implements MessageDefinition {
  constructor(private readonly links: Links) {}

  stillDue({ linkId }: MessageParams): Promise<boolean> {
    return this.links.stillWorks(linkId!);
  }

  async compose({ linkId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const { subject, paragraphs, label } = WORDS[locale];
    return { subject, paragraphs, action: { label, url: this.links.address('conferma', linkId!) } };
  }
}
