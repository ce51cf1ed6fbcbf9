import { Injectable } from '@nestjs/common';
import type { Locale } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { Programme } from '@bottega/scheduling/server';
import type { CalendarFeedView } from '../http/calendar-feed.view';
import { FeedAddresses } from '../infrastructure/feed-address';

const NAMES: Record<Locale, string> = { it: 'Bottega: i miei incontri', en: 'Bottega: my sessions' };

@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly database: Database,
    private readonly programme: Programme,
    private readonly addresses: FeedAddresses,
  ) {}

  /** Where somebody's own calendar is, if they have asked for it. */
  async of(personId: string): Promise<CalendarFeedView> {
    const feed = await this.database.one<{ id: string; madeAt: Date }>(
      'SELECT id, made_at AS "madeAt" FROM enrolment.calendar_feed WHERE person_id = $1',
      [personId],
    );
    return { url: feed ? this.addresses.of(feed.id) : null, since: feed?.madeAt ?? null };
  }

  /** What they attend and what they teach. Undefined when nobody's calendar is there, or not any more. */
  async read(token: string): Promise<string | undefined> {
    const owner = await this.database.one<{ personId: string; locale: Locale }>(
      `SELECT feed.person_id AS "personId", person.locale
         FROM enrolment.calendar_feed feed JOIN identity.person ON person.id = feed.person_id
        WHERE feed.token_hash = $1`,
      [this.addresses.hash(token)],
    );
    if (!owner) return undefined;
    const { personId, locale } = owner;
    return this.programme.feedOf(await this.sessionsOf(personId), { name: NAMES[locale], page: '/io/corsi', locale });
  }

  /** A place the centre took away with its edition shows what was called off. */
  private async sessionsOf(personId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT session.id FROM scheduling.session JOIN enrolment.enrolment e ON e.edition_id = session.edition_id
        WHERE e.participant_id = $1
          AND (enrolment.occupies_seat(e.status) OR (e.status = 'cancelled' AND session.status = 'cancelled'))
       UNION
       SELECT session_id FROM scheduling.session_instructor WHERE person_id = $1`,
      [personId],
    );
    return rows.map(({ id }) => id);
  }
}
