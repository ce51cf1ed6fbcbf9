import { Injectable } from '@nestjs/common';
import type { PathStep } from '@bottega/catalogue/domain';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { ReaderId } from './included';

const SQL = `
  SELECT edition.course_id AS "courseId",
         bool_or(place.status = 'completed' OR place.status = 'enrolled' AND edition.ends_at <= $2) AS done,
         bool_or(edition.ends_at IS NULL OR edition.ends_at > $2) AS held
    FROM enrolment.enrolment place
    JOIN scheduling.edition ON edition.id = place.edition_id
   WHERE place.participant_id = $1 AND place.status IN ('held', 'pending', 'enrolled', 'completed')
     AND edition.course_id = ANY($3)
   GROUP BY edition.course_id`;

interface Taken {
  courseId: string;
  done: boolean;
  held: boolean;
}

function stepOf({ done, held }: Taken): PathStep {
  if (done) return 'done';
  return held ? 'held' : 'to-do';
}

/** How far a reader has come with courses; of a visitor nothing is known. */
@Injectable()
export class PathSteps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(courseIds: readonly string[], readerId: ReaderId): Promise<(courseId: string) => PathStep> {
    if (!readerId) return () => 'to-do';
    const rows = await this.database.query<Taken>(SQL, [readerId, this.clock.now(), courseIds]);
    const steps = new Map(rows.map((taken) => [taken.courseId, stepOf(taken)]));
    return (courseId) => steps.get(courseId) ?? 'to-do';
  }
}
