import { Injectable } from '@nestjs/common';
import type { Locale } from '@bottega/platform/kernel';
import { Settings } from '@bottega/platform/settings';
import { EditionSummaries } from '../queries/edition-summaries';
import { type FeedFilter, FeedSessions } from '../queries/feed-sessions';
import { SessionSummaries, type SessionSummary } from '../queries/session-summaries';
import { type CalendarEntry, type CalendarOptions, toCalendar } from './to-calendar';

export type CalendarWish = Partial<Pick<CalendarOptions, 'method' | 'locale' | 'attendee' | 'stamp'>> & {
  /** Only this session, for a mail about it. */
  sessionId?: string;
};

export interface FeedWish {
  name: string;
  /** The path of the page that shows the same. */
  page: string;
  locale: Locale;
}

@Injectable()
export class Calendars {
  constructor(
    private readonly editions: EditionSummaries,
    private readonly sessions: SessionSummaries,
    private readonly feeds: FeedSessions,
    private readonly settings: Settings,
  ) {}

  /** Undefined when there is no such edition or it is still a draft. */
  async ofEdition(editionId: string, { sessionId, ...wish }: CalendarWish = {}): Promise<string | undefined> {
    const [edition] = await this.editions.find([editionId]);
    if (!edition || edition.status === 'draft') return undefined;
    const sessions = await this.sessions.ofEdition(editionId);
    const wanted = sessionId ? sessions.filter(({ id }) => id === sessionId) : sessions;
    const page = `/corsi/${edition.courseSlug}`;
    const entries = wanted.map((session) => ({ edition, session }));
    return this.write(entries, { name: edition.courseTitle, page, locale: 'it', ...wish });
  }

  /** What anybody may subscribe to. */
  async published(filter: FeedFilter, wish: FeedWish): Promise<string> {
    return this.write(await this.entriesOf(await this.feeds.published(filter)), wish);
  }

  /** These sessions, as far as feeds go back and forth. */
  async of(sessionIds: readonly string[], wish: FeedWish): Promise<string> {
    return this.write(await this.entriesOf(await this.feeds.among(sessionIds)), wish);
  }

  private async entriesOf(sessionIds: readonly string[]): Promise<CalendarEntry[]> {
    const sessions = await this.sessions.find(sessionIds);
    const editions = await this.editions.find([...new Set(sessions.map(({ editionId }) => editionId))]);
    const byId = new Map(editions.map((edition) => [edition.id, edition]));
    return sessions.map((session: SessionSummary) => ({ session, edition: byId.get(session.editionId)! }));
  }

  private write(entries: readonly CalendarEntry[], { page, ...wish }: FeedWish & Partial<CalendarOptions>): string {
    const { publicUrl, mailFrom: organizer } = this.settings;
    return toCalendar(entries, { method: 'PUBLISH', publicUrl, organizer, url: publicUrl + page, ...wish });
  }
}
