import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';

/** A course a seat can be given in. */
export interface GiftCourse {
  id: string;
  slug: string;
  title: string;
  price: number | null;
}

@Injectable()
export class SeatPrices {
  constructor(private readonly database: Database) {}

  /** What its latest edition costs in full, in cents; null where none has a price. */
  of(courseId: string): Promise<GiftCourse | undefined> {
    return this.where('c.id = $1', courseId);
  }

  at(slug: string): Promise<GiftCourse | undefined> {
    return this.where('c.slug = $1', slug);
  }

  private where(condition: string, value: string): Promise<GiftCourse | undefined> {
    return this.database.one(
      `SELECT c.id, c.slug, c.title,
              (SELECT p.amount FROM scheduling.edition d
                 JOIN billing.price p ON p.subject_kind = 'edition' AND p.subject_id = d.id AND p.affiliation = 'external'
                WHERE d.course_id = c.id AND d.status NOT IN ('draft', 'cancelled') AND p.amount > 0
                ORDER BY d.starts_at DESC NULLS FIRST, d.id DESC LIMIT 1) AS price
         FROM catalogue.course c WHERE ${condition} AND c.status = 'published'`,
      [value],
    );
  }
}
