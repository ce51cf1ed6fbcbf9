import { Injectable } from '@nestjs/common';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { Settings } from '@bottega/platform/settings';
import { Programme } from '@bottega/scheduling/server';
import { EditionsToDecide } from '../../queries/decide/editions-to-decide';
import { sayDay } from '../say';

/** For staff: the day on which an edition is to be decided is near. */
@Injectable()
@MessageKind({ kind: 'edition.decision-due', essential: false })
export class DecisionDueMessage implements MessageDefinition {
  constructor(
    private readonly programme: Programme,
    private readonly editions: EditionsToDecide,
    private readonly settings: Settings,
  ) {}

  async stillDue({ editionId }: MessageParams): Promise<boolean> {
    return (await this.programme.edition(editionId!))?.status === 'open';
  }

  async compose({ editionId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const { courseTitle, taken, minimum, decideBy } = (await this.editions.one(editionId!))!;
    const day = decideBy ? sayDay(decideBy, locale) : '';
    const url = `${this.settings.publicUrl}/gestione/decisioni/${editionId}`;
    return locale === 'it'
      ? {
          subject: `Da decidere: ${courseTitle}, ${taken} su ${minimum}`,
          paragraphs: [`«${courseTitle}»: iscrizioni ${taken}, minimo ${minimum}. Si decide entro ${day}.`],
          action: { label: 'Decidi', url },
        }
      : {
          subject: `To decide: ${courseTitle}, ${taken} of ${minimum}`,
          paragraphs: [`“${courseTitle}”: enrolments ${taken}, minimum ${minimum}. To be decided by ${day}.`],
          action: { label: 'Decide', url },
        };
  }
}
