import { Injectable } from '@nestjs/common';
import type { TakenCourse } from '@bottega/membership/domain';
import { Clock, euro } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { yearBefore } from './year-before';

/** What a membership paid for would have cost what its quote said before that. */
const WITHOUT_MEMBERSHIP = `
  (SELECT -sum((step #>> '{amount,amount}')::integer)
     FROM jsonb_array_elements(o.quote -> 'lines') explained, jsonb_array_elements(explained -> 'steps') step
    WHERE explained ->> 'lineId' = l.id::text AND step ->> 'kind' = 'entitlement')`;

const SQL = `
  SELECT * FROM (
    SELECT json_build_object('courseId', c.id, 'topics', c.topics,
             'pathIds', ARRAY(SELECT path_id FROM catalogue.path_course WHERE course_id = c.id)) AS course,
           (SELECT json_agg(json_build_object('date', s.local_date, 'minutes', s.minutes) ORDER BY s.starts_at)
              FROM scheduling.session s WHERE s.edition_id = d.id AND s.status = 'planned') AS sessions,
           coalesce(${WITHOUT_MEMBERSHIP}, l.amount - l.forgone)::integer AS price
      FROM enrolment.enrolment e
      JOIN scheduling.edition d ON d.id = e.edition_id
      JOIN catalogue.course c ON c.id = d.course_id
      JOIN billing.order_line l ON l.kind = 'enrolment' AND l.subject_id = e.id
      JOIN billing.orders o ON o.id = l.order_id
     WHERE e.participant_id = $1 AND e.status IN ('enrolled', 'completed', 'not_completed') AND e.payer_id = $1
       AND d.starts_at > $2 AND d.starts_at <= $3) taken
   WHERE price > 0 AND sessions IS NOT NULL`;

/** The courses that somebody began in the last twelve months and paid for, with money or with a membership. */
@Injectable()
export class TakenCourses {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(personId: string): Promise<TakenCourse[]> {
    const now = this.clock.now();
    const rows = await this.database.query<Omit<TakenCourse, 'price'> & { price: number }>(SQL, [
      ...[personId, yearBefore(now), now],
    ]);
    return rows.map(({ price, ...taken }) => ({ ...taken, price: euro(price) }));
  }
}
