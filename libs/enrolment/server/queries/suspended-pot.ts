import { Injectable } from '@nestjs/common';
import { euro } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { SuspendedPotView } from '../http/suspended.view';

@Injectable()
export class SuspendedPot {
  constructor(private readonly database: Database) {}

  /** What can be granted for a course, those for any included; in all when none is named. */
  async of(courseId?: string): Promise<SuspendedPotView> {
    const row = await this.database.one<{ seats: number; left: number }>(
      `SELECT count(*)::integer AS seats, coalesce(sum(amount - used), 0)::integer AS left
         FROM enrolment.suspended_seat
        WHERE paid AND used < amount AND ($1::uuid IS NULL OR course_id = $1 OR course_id IS NULL)`,
      [courseId ?? null],
    );
    return { seats: row!.seats, left: euro(row!.left) };
  }
}
