import { Injectable } from '@nestjs/common';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { Programme } from '@bottega/scheduling/server';
import { Invitations } from './invitations';
import { Places } from './place-facts';
import { sayWhen, sayWhere } from './say';

/** The course will be held: joining instructions follow only now. */
@Injectable()
@MessageKind({ kind: 'edition.confirmed', essential: true })
export class EditionConfirmedMessage implements MessageDefinition {
  constructor(
    private readonly places: Places,
    private readonly programme: Programme,
    private readonly invitations: Invitations,
  ) {}

  async stillDue({ editionId }: MessageParams, personId: string): Promise<boolean> {
    const edition = await this.programme.edition(editionId!);
    return edition?.status === 'confirmed' && this.places.holds(edition.id, personId);
  }

  async compose({ editionId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const edition = (await this.programme.edition(editionId!))!;
    const first = (await this.programme.sessionsOf(edition.id)).find(({ status }) => status === 'planned');
    const beginning = first ? [`${sayWhen(first, locale)}\n${sayWhere(first)}`] : [];
    const attachments = await this.invitations.to(edition.id);
    const instructions = [edition.joiningInstructions].filter(Boolean);
    return locale === 'it'
      ? {
          subject: `Confermato: ${edition.courseTitle}`,
          paragraphs: [`«${edition.courseTitle}» parte.`, ...beginning, ...instructions],
          attachments,
        }
      : {
          subject: `Confirmed: ${edition.courseTitle}`,
          paragraphs: [`“${edition.courseTitle}” will run.`, ...beginning, ...instructions],
          attachments,
        };
  }
}
