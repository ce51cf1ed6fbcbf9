import { Injectable } from '@nestjs/common';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import { Clock, type Locale } from '@bottega/platform/kernel';
import { Settings } from '@bottega/platform/settings';
import { takesEnrolments } from '@bottega/scheduling/domain';
import { EditionSummaries, type EditionSummary } from '../queries/edition-summaries';

export const EDITION_ANNOUNCED = 'edition.announced';

/** The course somebody was waiting for has a date. */
@Injectable()
@MessageKind({ kind: EDITION_ANNOUNCED, essential: false })
export class EditionAnnounced implements MessageDefinition {
  constructor(
    private readonly editions: EditionSummaries,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async stillDue({ editionId }: MessageParams): Promise<boolean> {
    const { status, firstSessionStartsAt } = await this.edition(editionId!);
    return takesEnrolments(status) && firstSessionStartsAt !== null && firstSessionStartsAt > this.clock.now();
  }

  async compose({ editionId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const { courseTitle, courseSlug, startsOn, venueName } = await this.edition(editionId!);
    const url = `${this.settings.publicUrl}/corsi/${courseSlug}`;
    const day = new Intl.DateTimeFormat(LANGUAGE[locale], { dateStyle: 'full', timeZone: 'UTC' }).format(
      new Date(`${startsOn}T00:00:00Z`),
    );
    return locale === 'it'
      ? {
          subject: `C’è una data: ${courseTitle}`,
          paragraphs: [`«${courseTitle}» comincia ${day}, ${venueName}. Ce l’avevi chiesto: lo sai tra i primi.`],
          action: { label: 'Vedi il corso', url },
        }
      : {
          subject: `There is a date: ${courseTitle}`,
          paragraphs: [`“${courseTitle}” starts on ${day}, ${venueName}. You asked: you are among the first to know.`],
          action: { label: 'See the course', url },
        };
  }

  private async edition(id: string): Promise<EditionSummary> {
    return (await this.editions.find([id]))[0]!;
  }
}

const LANGUAGE: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };
