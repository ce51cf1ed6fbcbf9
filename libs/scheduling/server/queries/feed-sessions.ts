import { Injectable } from '@nestjs/common';
import type { DayBand } from '@bottega/platform/kernel';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';

/** Several choices of one kind widen a feed, choices of several kinds narrow it. */
export interface FeedFilter {
  topic?: readonly string[];
  format?: readonly string[];
  level?: readonly string[];
  audience?: readonly string[];
  when?: readonly DayBand[];
  venueId?: readonly string[];
}

const DAY = 24 * 3_600_000;

/** How far a feed looks ahead, and that of one's own also back. */
const FEED_DAYS = 366;

/** How long what was called off stays in feeds, so that every calendar has asked again meanwhile. */
export const CANCELLED_DAYS = 30;

/** More would be slow for whoever polls every hour, and no calendar shows them. */
const FEED_MAX = 1_000;

@Injectable()
export class FeedSessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What everybody may come to, from a month ago on. */
  published(filter: FeedFilter): Promise<string[]> {
    const { topic, format, level, audience, when, venueId } = filter;
    return this.find(
      CANCELLED_DAYS,
      `AND ($5::text[] IS NULL OR course.topics && $5)
       AND ($6::text[] IS NULL OR course.format = ANY($6))
       AND ($7::text[] IS NULL OR course.level = ANY($7))
       AND ($8::text[] IS NULL OR course.audiences && $8)
       AND ($9::text[] IS NULL OR session.band = ANY($9))
       AND ($10::uuid[] IS NULL OR space.venue_id = ANY($10))`,
      [topic, format, level, audience, when, venueId],
    );
  }

  /** Those of them that were not called off long ago. */
  among(sessionIds: readonly string[]): Promise<string[]> {
    return this.find(FEED_DAYS, 'AND session.id = ANY($5)', [sessionIds]);
  }

  private async find(daysBack: number, conditions: string, parameters: unknown[]): Promise<string[]> {
    const now = this.clock.now();
    const from = new Date(now.getTime() - daysBack * DAY);
    const to = new Date(now.getTime() + FEED_DAYS * DAY);
    const calledOffSince = new Date(now.getTime() - CANCELLED_DAYS * DAY);
    const rows = await this.database.query<{ id: string }>(
      `SELECT session.id
         FROM scheduling.session
         JOIN scheduling.space ON space.id = session.space_id
         JOIN scheduling.edition ON edition.id = session.edition_id
         JOIN catalogue.course ON course.id = edition.course_id
        WHERE session.starts_at >= $1 AND session.starts_at < $2 AND edition.status <> 'draft'
          AND (session.status = 'planned' OR session.updated_at > $3)
          ${conditions}
        ORDER BY session.starts_at, session.id LIMIT $4`,
      [from, to, calledOffSince, FEED_MAX, ...parameters.map((parameter) => parameter ?? null)],
    );
    return rows.map(({ id }) => id);
  }
}
