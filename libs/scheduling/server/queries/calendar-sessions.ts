import { Injectable } from '@nestjs/common';
import { daysBetween } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { type EditionStatus, schedulingErrors } from '@bottega/scheduling/domain';
import type { CalendarSessionView } from '../http/calendar.view';
import { OFFER_COLUMNS, OFFER_TABLES } from './offer-columns';
import { SESSION_COLUMNS, SESSION_TABLES } from './session-views';

export const CALENDAR_DAYS = 62;

export interface CalendarFilter {
  /** Local days where the session is held, both included. */
  from: string;
  to: string;
  centreId?: string;
  venueId?: string;
  spaceId?: string;
  instructorId?: string;
}

const SHOWN: readonly EditionStatus[] = ['open', 'confirmed', 'running', 'closed'];
const NOT_GIVEN_UP: readonly EditionStatus[] = ['draft', ...SHOWN];

/** What is held between two days. A session called off alone stays, marked so; those of an edition called off do not. */
@Injectable()
export class CalendarSessions {
  constructor(private readonly database: Database) {}

  published = (filter: CalendarFilter) => this.find(filter, SHOWN);

  /** Drafts too. */
  forStaff = (filter: CalendarFilter) => this.find(filter, NOT_GIVEN_UP);

  private find(filter: CalendarFilter, statuses: readonly EditionStatus[]): Promise<CalendarSessionView[]> {
    const { from, to, centreId, venueId, spaceId, instructorId } = filter;
    const days = daysBetween(from, to) + 1;
    if (days < 1 || days > CALENDAR_DAYS) throw schedulingErrors('period-too-long', { days: CALENDAR_DAYS });
    return this.database.query(
      `SELECT ${SESSION_COLUMNS}, ${OFFER_COLUMNS}, course.title AS "courseTitle", course.slug AS "courseSlug",
              course.topics, course.format, edition.status AS "editionStatus",
              session.starts_at = edition.starts_at AS "isFirst"
         FROM ${SESSION_TABLES}
         JOIN scheduling.edition ON edition.id = session.edition_id
         JOIN catalogue.course ON course.id = edition.course_id
         ${OFFER_TABLES}
        WHERE session.local_date BETWEEN $1 AND $2 AND edition.status = ANY($3)
          AND ($4::uuid IS NULL OR venue.centre_id = $4)
          AND ($5::uuid IS NULL OR venue.id = $5)
          AND ($6::uuid IS NULL OR space.id = $6)
          AND ($7::uuid IS NULL OR EXISTS (
               SELECT FROM scheduling.session_instructor WHERE session_id = session.id AND person_id = $7))
        ORDER BY session.starts_at, session.id`,
      [from, to, statuses, centreId ?? null, venueId ?? null, spaceId ?? null, instructorId ?? null],
    );
  }
}
