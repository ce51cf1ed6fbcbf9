import { Injectable } from '@nestjs/common';
import { Settings } from '@bottega/platform/settings';
import type { MessageContent } from '../message-kind';
import type { Recipient } from '../recipients';
import type { MailSheet } from './mail-sheet';
import type { Mail } from './mail-transport';
import { MAIL_WORDS } from './mail-words';
import { toHtml } from './to-html';
import { toText } from './to-text';

/** Puts what a capability has to say on our paper: greeting, button and footer are the same for all. */
@Injectable()
export class MailWriter {
  constructor(private readonly settings: Settings) {}

  write(messageId: string, recipient: Recipient & { email: string }, content: MessageContent): Mail {
    const sheet = this.sheet(recipient, content);
    return {
      messageId,
      from: this.settings.mailFrom,
      to: { name: `${recipient.givenName} ${recipient.familyName}`, address: recipient.email },
      subject: content.subject,
      html: toHtml(sheet),
      text: toText(sheet),
      attachments: content.attachments ?? [],
    };
  }

  private sheet({ locale, givenName }: Recipient, { subject, paragraphs, action }: MessageContent): MailSheet {
    const words = MAIL_WORDS[locale];
    return {
      locale,
      centre: nameIn(this.settings.mailFrom),
      home: this.settings.publicUrl,
      subject,
      greeting: words.greeting(givenName),
      paragraphs,
      action: action && { ...action, aside: words.actionAside },
      footer: words.footer,
    };
  }
}

/** `"Bottega Testaccio" <noreply@…>` → Bottega Testaccio */
const nameIn = (mailFrom: string) => /^\s*"?([^"<]+?)"?\s*</.exec(mailFrom)?.[1] ?? 'Bottega';
