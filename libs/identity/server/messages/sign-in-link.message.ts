import { Injectable } from '@nestjs/common';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { LINK_MINUTES } from '@bottega/identity/domain';
import { LINK_MESSAGES } from './kinds';
import { Links } from './links';

const MINUTES = LINK_MINUTES['sign-in'];

const WORDS = {
  it: {
    subject: 'Il tuo link per entrare',
    paragraphs: [
      `con questo link entri senza password. Vale ${MINUTES} minuti e una volta sola.`,
      'Se la password non la ricordi, entra da qui e scegline una nuova dal tuo profilo. Se non hai chiesto tu il link, ignora questo messaggio: nessuno è entrato.',
    ],
    label: 'Entra',
  },
  en: {
    subject: 'Your link to sign in',
    paragraphs: [
      `with this link you come in without a password. It works once, for ${MINUTES} minutes.`,
      'If you have forgotten your password, come in from here and choose a new one in your profile. If you did not ask for the link, ignore this message: nobody has come in.',
    ],
    label: 'Sign in',
  },
};

@Injectable()
@MessageKind({ kind: LINK_MESSAGES['sign-in'], essential: true })
export class SignInLinkMessage implements MessageDefinition {
  constructor(private readonly links: Links) {}

  stillDue({ linkId }: MessageParams): Promise<boolean> {
    return this.links.stillWorks(linkId!);
  }

  async compose({ linkId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const { subject, paragraphs, label } = WORDS[locale];
    return { subject, paragraphs, action: { label, url: this.links.address('entra', linkId!) } };
  }
}
