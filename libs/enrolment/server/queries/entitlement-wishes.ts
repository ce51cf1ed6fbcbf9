import { Injectable } from '@nestjs/common';
import type { UseWish } from '@bottega/membership/server';
import { Database } from '@bottega/platform/persistence';

export type EntitlementWish = Pick<UseWish, 'course' | 'sessions'>;

/** What a membership needs to know of an edition to pay for it. */
@Injectable()
export class EntitlementWishes {
  constructor(private readonly database: Database) {}

  async of(editionId: string): Promise<EntitlementWish> {
    const wish = await this.database.one<EntitlementWish>(
      `SELECT json_build_object('courseId', c.id, 'topics', c.topics,
                'pathIds', ARRAY(SELECT path_id FROM catalogue.path_course WHERE course_id = c.id)) AS course,
              (SELECT coalesce(json_agg(json_build_object('date', s.local_date,
                        'minutes', (extract(epoch FROM s.ends_at - s.starts_at) / 60)::integer) ORDER BY s.starts_at), '[]')
                 FROM scheduling.session s WHERE s.edition_id = d.id AND s.status = 'planned') AS sessions
         FROM scheduling.edition d JOIN catalogue.course c ON c.id = d.course_id WHERE d.id = $1`,
      [editionId],
    );
    return wish!;
  }
}
