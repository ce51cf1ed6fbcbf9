import { Injectable } from '@nestjs/common';
import { decodeIdCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Database } from '@bottega/platform/persistence';
import type { PathView, StaffPathView } from '../http/path.views';
import { CARD } from './course-columns';

/** The public sees of a path the courses that are published. */
const PUBLIC = select("course.status = 'published'");
const WHOLE = select('true', ', path.status, path.version');

function select(courses: string, more = ''): string {
  return `
  SELECT path.id, path.slug, path.title, path.summary${more},
         (SELECT coalesce(json_agg(card.course ORDER BY card.position), '[]')
            FROM (SELECT step.position, (SELECT shown FROM (SELECT ${CARD}) shown) AS course FROM catalogue.path_course step
                    JOIN catalogue.course ON course.id = step.course_id
                   WHERE step.path_id = path.id AND ${courses}) card) AS courses
    FROM catalogue.path`;
}

@Injectable()
export class PathViews {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async published(limit: number, cursor?: string): Promise<Page<PathView>> {
    const after = cursor ? decodeIdCursor(cursor) : null;
    const rows = await this.database.query<PathView>(
      `${PUBLIC} WHERE path.status = 'published' AND ($1::uuid IS NULL OR path.id < $1) ORDER BY path.id DESC LIMIT $2`,
      [after, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      ({ id }) => encodeCursor(id),
    );
  }

  async all(limit: number, cursor?: string): Promise<Page<StaffPathView>> {
    const after = cursor ? decodeIdCursor(cursor) : null;
    const rows = await this.database.query<StaffPathView>(
      `${WHOLE} WHERE ($1::uuid IS NULL OR path.id < $1) ORDER BY path.id DESC LIMIT $2`,
      [after, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      ({ id }) => encodeCursor(id),
    );
  }

  bySlug(slug: string): Promise<PathView | undefined> {
    return this.database.one(`${PUBLIC} WHERE path.slug = $1 AND path.status = 'published'`, [slug]);
  }

  byId(id: string): Promise<StaffPathView | undefined> {
    return this.database.one(`${WHOLE} WHERE path.id = $1`, [id]);
  }
}
