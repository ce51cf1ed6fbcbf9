import { Injectable } from '@nestjs/common';
import { catalogueErrors } from '@bottega/catalogue/domain';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { Settings } from '@bottega/platform/settings';
import type { CourseEditionView, CourseView } from '../http/course-page.view';
import { DETAILS } from './course-columns';
import { EDITION_CARD, EDITION_TABLES, INSTRUCTORS, toEdition } from './edition-columns';
import { isIncluded, purseOf, type ReaderId } from './included';
import { parameters } from './parameters';
import { toStructuredData } from './to-structured-data';

type EditionRow = Omit<CourseEditionView, 'weekdays' | 'calendarUrl'> & { weekdays: number[] };

const SESSIONS = `
  (SELECT coalesce(json_agg(json_build_object(
            'id', session.id, 'title', session.title, 'localDate', session.local_date, 'startTime', session.start_time,
            'endTime', session.end_time, 'zone', session.zone, 'startsAt', session.starts_at, 'endsAt', session.ends_at,
            'minutes', session.minutes, 'band', session.band, 'status', session.status, 'spaceName', space.name,
            'remote', space.remote, 'venueName', venue.name, 'accessNotes', venue.access_notes,
            'venueAddress', concat_ws(', ', venue.address, venue.city)) ORDER BY session.starts_at, session.id), '[]')
     FROM scheduling.session
     JOIN scheduling.space ON space.id = session.space_id
     JOIN scheduling.venue ON venue.id = space.venue_id
    WHERE session.edition_id = edition.id)`;

const PATHS = `
  (SELECT coalesce(json_agg(json_build_object('slug', path.slug, 'title', path.title) ORDER BY path.title, path.id), '[]')
     FROM catalogue.path_course step JOIN catalogue.path ON path.id = step.path_id
    WHERE step.course_id = course.id AND path.status = 'published')`;

@Injectable()
export class CoursePage {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** A published course; an archived one too, for as long as an edition of it is going on. */
  async run(slug: string, readerId: ReaderId): Promise<CourseView> {
    const course = await this.database.one<Omit<CourseView, 'editions' | 'structuredData'>>(
      `SELECT ${DETAILS}, course.status, ${PATHS} AS paths,
              EXISTS (SELECT FROM catalogue.interest WHERE course_id = course.id AND person_id = $2) AS interested
         FROM catalogue.course WHERE course.slug = $1 AND course.status <> 'draft'`,
      [slug, readerId],
    );
    const editions = course ? await this.editionsOf(course.id, readerId) : [];
    if (!course || (course.status === 'archived' && editions.length === 0)) {
      throw catalogueErrors('course-not-found', { slug });
    }
    const view = { ...course, editions };
    return { ...view, structuredData: toStructuredData(view, this.settings.publicUrl) };
  }

  private async editionsOf(courseId: string, readerId: ReaderId): Promise<CourseEditionView[]> {
    const now = this.clock.now();
    const { values, $ } = parameters();
    const rows = await this.database.query<EditionRow>(
      `${readerId ? `WITH ${purseOf(readerId, now, $)}` : ''}
       SELECT ${EDITION_CARD}, ${isIncluded(readerId)} AS included, edition.minimum, ${INSTRUCTORS} AS instructors, ${SESSIONS} AS sessions
         FROM ${EDITION_TABLES}
        WHERE edition.course_id = ${$(courseId)} AND edition.status NOT IN ('draft', 'closed')
          AND (edition.status = 'postponed' OR edition.ends_at > ${$(now)})
        ORDER BY edition.starts_at, edition.id`,
      values,
    );
    return rows.map((row) => ({ ...toEdition(row), calendarUrl: `/editions/${row.id}.ics` }));
  }
}
