import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';

/** A round does this much; the next one does the rest. */
const A_ROUND = 200;

export interface Gift {
  courseTitle: string | null;
  courseSlug: string | null;
  amount: number;
  used: number;
  paid: boolean;
  endedAt: Date | null;
  dueAt: Date | null;
  orderId: string;
}

/** Seats that were given, as they concern whoever gave them: that is known to their order. */
@Injectable()
export class Gifts {
  constructor(private readonly database: Database) {}

  async giverOf(seatId: string): Promise<string> {
    const row = await this.database.one<{ id: string }>(
      `SELECT o.payer_id AS id FROM enrolment.suspended_seat s JOIN billing.orders o ON o.id = s.order_id WHERE s.id = $1`,
      [seatId],
    );
    return row!.id;
  }

  async of(seatId: string): Promise<Gift> {
    const row = await this.database.one<Gift>(
      `SELECT c.title AS "courseTitle", c.slug AS "courseSlug", s.amount, s.used, s.paid, s.ended_at AS "endedAt",
              s.due_at AS "dueAt", s.order_id AS "orderId"
         FROM enrolment.suspended_seat s LEFT JOIN catalogue.course c ON c.id = s.course_id WHERE s.id = $1`,
      [seatId],
    );
    return row!;
  }

  /** Unpaid for longer than they may be, and nobody’s place rests on them; not those of which the gateway may still tell. */
  overdueBy(now: Date): Promise<{ id: string; giverId: string; payBy: string }[]> {
    return this.database.query(
      `SELECT s.id, o.payer_id AS "giverId", o.method AS "payBy"
         FROM enrolment.suspended_seat s JOIN billing.orders o ON o.id = s.order_id
        WHERE s.due_at <= $1 AND s.used = 0
          AND NOT EXISTS (SELECT FROM billing.checkout k WHERE k.order_id = o.id AND k.status IN ('opening', 'open'))
        ORDER BY s.due_at LIMIT $2`,
      [now, A_ROUND],
    );
  }
}
