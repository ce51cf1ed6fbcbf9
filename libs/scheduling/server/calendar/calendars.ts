import { Injectable } from '@nestjs/common';
import { Settings } from '@bottega/platform/settings';
import { EditionSummaries } from '../queries/edition-summaries';
import { SessionSummaries } from '../queries/session-summaries';
import { type CalendarOptions, toCalendar } from './to-calendar';

export type CalendarWish = Partial<Pick<CalendarOptions, 'method' | 'locale' | 'attendee'>> & {
  /** Only this session, for a mail about it. */
  sessionId?: string;
};

@Injectable()
export class Calendars {
  constructor(
    private readonly editions: EditionSummaries,
    private readonly sessions: SessionSummaries,
    private readonly settings: Settings,
  ) {}

  /** Undefined when there is no such edition or it is still a draft. */
  async ofEdition(editionId: string, { sessionId, ...wish }: CalendarWish = {}): Promise<string | undefined> {
    const [edition] = await this.editions.find([editionId]);
    if (!edition || edition.status === 'draft') return undefined;
    const sessions = await this.sessions.ofEdition(editionId);
    const { publicUrl, mailFrom: organizer } = this.settings;
    const wanted = sessionId ? sessions.filter(({ id }) => id === sessionId) : sessions;
    return toCalendar(edition, wanted, { method: 'PUBLISH', locale: 'it', publicUrl, organizer, ...wish });
  }
}
