import { Injectable } from '@nestjs/common';
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

/** Somebody else comes instead; who that is stays between them. */
@Injectable()
@MessageKind({ kind: 'enrolment.passed-on', essential: true })
export class PlacePassedOnMessage implements MessageDefinition {
  constructor(
    private readonly places: Places,
    private readonly invitations: Invitations,
  ) {}

  async stillDue(): Promise<boolean> {
    return true;
  }

  async compose({ enrolmentId }: MessageParams, locale: Locale, reader: Recipient): Promise<MessageContent> {
    const { courseTitle, editionId } = await this.places.of(enrolmentId!);
    const attachments = await this.invitations.takenBack(editionId, reader);
    return locale === 'it'
      ? {
          subject: `Il posto cambia nome: ${courseTitle}`,
          paragraphs: [
            `Il tuo posto in «${courseTitle}» è passato a un’altra persona, come ci è stato chiesto. Se non ne sai nulla, scrivici.`,
          ],
          attachments,
        }
      : {
          subject: `The place changes name: ${courseTitle}`,
          paragraphs: [
            `Your place in “${courseTitle}” has passed to somebody else, as we were asked. If this is news to you, write to us.`,
          ],
          attachments,
        };
  }
}
