import { Injectable } from '@nestjs/common';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
  type Recipient,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { Programme } from '@bottega/scheduling/server';
import { Invitations } from '../invitations';
import { Places } from '../place-facts';
import { sayBecause, sayWhen, sayWhere } from '../say';

/** The edition is put off: places and payments stand, new dates will follow. */
@Injectable()
@MessageKind({ kind: 'edition.postponed', essential: true })
export class EditionPostponedMessage implements MessageDefinition {
  constructor(
    private readonly places: Places,
    private readonly programme: Programme,
    private readonly invitations: Invitations,
  ) {}

  async stillDue({ editionId }: MessageParams, personId: string): Promise<boolean> {
    const edition = await this.programme.edition(editionId!);
    return edition?.status === 'postponed' && this.places.holds(edition.id, personId);
  }

  async compose({ editionId }: MessageParams, locale: Locale, reader: Recipient): Promise<MessageContent> {
    const attachments = await this.invitations.takenBack(editionId!, reader);
    const { courseTitle, status, statusReason } = (await this.programme.edition(editionId!))!;
    const because = sayBecause(status === 'postponed' ? statusReason : null, locale);
    return locale === 'it'
      ? {
          subject: `Rinviato: ${courseTitle}`,
          paragraphs: [
            `«${courseTitle}» è rinviato: gli incontri previsti non si tengono.`,
            ...because,
            'Il tuo posto e quello che hai pagato restano validi: appena ci sono le nuove date ti scriviamo. Se non ti vanno bene, puoi ritirarti.',
          ],
          attachments,
        }
      : {
          subject: `Postponed: ${courseTitle}`,
          paragraphs: [
            `“${courseTitle}” is postponed: the sessions planned will not be held.`,
            ...because,
            'Your place and what you have paid stay valid: we will write as soon as there are new dates. Should they not suit you, you can withdraw.',
          ],
          attachments,
        };
  }
}

/** An edition that was put off has dates again. */
@Injectable()
@MessageKind({ kind: 'edition.reopened', essential: true })
export class EditionReopenedMessage implements MessageDefinition {
  constructor(
    private readonly places: Places,
    private readonly programme: Programme,
    private readonly invitations: Invitations,
  ) {}

  async stillDue({ editionId }: MessageParams, personId: string): Promise<boolean> {
    const edition = await this.programme.edition(editionId!);
    return ['open', 'confirmed'].includes(edition?.status ?? '') && this.places.holds(editionId!, personId);
  }

  async compose({ editionId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const { courseTitle } = (await this.programme.edition(editionId!))!;
    const sessions = (await this.programme.sessionsOf(editionId!)).filter(({ status }) => status === 'planned');
    const dates = sessions.map((session) => `${sayWhen(session, locale)}\n${sayWhere(session)}`);
    const attachments = await this.invitations.to(editionId!);
    return locale === 'it'
      ? {
          subject: `Nuove date: ${courseTitle}`,
          paragraphs: [`«${courseTitle}» ha di nuovo le sue date. Il tuo posto è sempre tuo.`, ...dates],
          attachments,
        }
      : {
          subject: `New dates: ${courseTitle}`,
          paragraphs: [`“${courseTitle}” has its dates again. Your place is still yours.`, ...dates],
          attachments,
        };
  }
}
