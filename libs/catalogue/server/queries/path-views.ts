import { Injectable } from '@nestjs/common';
import { decodeIdCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Database } from '@bottega/platform/persistence';
import { Settings } from '@bottega/platform/settings';
import type { PathPageView, PathView, StaffPathView } from '../http/path.views';
import { ComingEditions } from './coming-editions';
import { CARD } from './course-columns';
import type { ReaderId } from './included';
import { PathSteps } from './path-steps';
import { toPathData } from './to-path-data';

type PathRecord = Omit<StaffPathView, 'status' | 'version'>;

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
  constructor(
    private readonly database: Database,
    private readonly editions: ComingEditions,
    private readonly steps: PathSteps,
    private readonly settings: Settings,
  ) {}

  /** The newest first. */
  async published(readerId: ReaderId, limit: number, cursor?: string): Promise<Page<PathView>> {
    const after = cursor ? decodeIdCursor(cursor) : null;
    const rows = await this.database.query<PathRecord>(
      `${PUBLIC} WHERE path.status = 'published' AND ($1::uuid IS NULL OR path.id < $1) ORDER BY path.id DESC LIMIT $2`,
      [after, limit + 1],
    );
    const page = toPage(
      rows,
      limit,
      (row) => row,
      ({ id }) => encodeCursor(id),
    );
    return { ...page, items: await this.dated(page.items, readerId) };
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

  async bySlug(slug: string, readerId: ReaderId): Promise<PathPageView | undefined> {
    const rows = await this.database.query<PathRecord>(`${PUBLIC} WHERE path.slug = $1 AND path.status = 'published'`, [
      slug,
    ]);
    const [path] = await this.dated(rows, readerId);
    return path && { ...path, structuredData: toPathData(path, this.settings.publicUrl) };
  }

  byId(id: string): Promise<StaffPathView | undefined> {
    return this.database.one(`${WHOLE} WHERE path.id = $1`, [id]);
  }

  /** With what is to come of each course, and how far the reader has come. */
  private async dated(paths: PathRecord[], readerId: ReaderId): Promise<PathView[]> {
    const ids = [...new Set(paths.flatMap(({ courses }) => courses.map(({ id }) => id)))];
    const editions = await this.editions.of(ids, readerId);
    const step = await this.steps.of(ids, readerId);
    return paths.map((path) => ({
      ...path,
      courses: path.courses.map((course) => ({
        ...course,
        editions: editions.get(course.id) ?? [],
        step: step(course.id),
      })),
    }));
  }
}
