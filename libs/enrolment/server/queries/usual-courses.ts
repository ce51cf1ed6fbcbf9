import { Injectable } from '@nestjs/common';
import type { PricedAffiliation } from '@bottega/billing/domain';
import type { Scope, UsualCourse } from '@bottega/membership/domain';
import { Clock, euro } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { yearBefore } from './year-before';

const SQL = `
  WITH held AS MATERIALIZED (
    SELECT course.id::text AS course_id, course.topics, course.total_minutes, price.amount,
           ARRAY(SELECT path_id::text FROM catalogue.path_course WHERE course_id = course.id) AS path_ids
      FROM scheduling.edition
      JOIN catalogue.course ON course.id = edition.course_id
      JOIN billing.price ON price.subject_kind = 'edition' AND price.subject_id = edition.id
                        AND price.affiliation = $1 AND price.amount > 0
     WHERE edition.starts_at > $2 AND edition.status IN ('open', 'confirmed', 'running', 'closed'))
  SELECT plan.id, percentile_disc(0.5) WITHIN GROUP (ORDER BY held.amount) AS price,
         percentile_disc(0.5) WITHIN GROUP (ORDER BY held.total_minutes) AS minutes
    FROM jsonb_to_recordset($3) AS plan (id uuid, kind text, courses text[])
    JOIN held ON CASE plan.kind WHEN 'all' THEN true
                                WHEN 'courses' THEN held.course_id = ANY (plan.courses)
                                WHEN 'paths' THEN held.path_ids && plan.courses
                                ELSE held.topics && plan.courses END
   GROUP BY plan.id`;

/** The course in the middle of those held in the last twelve months or to come, among those each plan is good for. */
@Injectable()
export class UsualCourses {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By plan; none for a plan that is good for no course with a price. */
  async of(
    plans: readonly { id: string; scope: Scope }[],
    affiliation: PricedAffiliation,
  ): Promise<Map<string, UsualCourse>> {
    const scopes = plans.map(({ id, scope: { kind, of: courses } }) => ({ id, kind, courses }));
    const rows = await this.database.query<{ id: string; price: number; minutes: number }>(SQL, [
      ...[affiliation, yearBefore(this.clock.now()), JSON.stringify(scopes)],
    ]);
    return new Map(rows.map(({ id, price, minutes }) => [id, { price: euro(price), minutes }]));
  }
}
