import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';

@Injectable()
export class SeatPrices {
  constructor(private readonly database: Database) {}

  /** What its latest edition costs in full, in cents; null where none has a price. */
  async of(courseId: string): Promise<{ title: string; price: number | null } | undefined> {
    return this.database.one(
      `SELECT c.title,
              (SELECT p.amount FROM scheduling.edition d
                 JOIN billing.price p ON p.subject_kind = 'edition' AND p.subject_id = d.id AND p.affiliation = 'external'
                WHERE d.course_id = c.id AND d.status NOT IN ('draft', 'cancelled') AND p.amount > 0
                ORDER BY d.starts_at DESC NULLS FIRST, d.id DESC LIMIT 1) AS price
         FROM catalogue.course c WHERE c.id = $1 AND c.status = 'published'`,
      [courseId],
    );
  }
}
