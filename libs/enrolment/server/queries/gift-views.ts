import { Injectable } from '@nestjs/common';
import { decodeIdCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { euro } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { GiftView, GivenGiftView, SeatGrantView } from '../http/suspended.view';

interface Wish {
  limit: number;
  cursor?: string;
}

interface Record extends Pick<GiftView, 'id' | 'orderId' | 'payBy' | 'status'> {
  slug: string | null;
  title: string | null;
  amount: number;
  used: number;
  createdAt: Date;
  dueAt: Date | null;
}

interface GrantRecord extends Omit<SeatGrantView, 'covered' | 'grantedAt' | 'returnedAt'> {
  covered: number;
  grantedAt: Date;
  returnedAt: Date | null;
}

/** Seats that were given, as whoever gave them sees theirs and as staff see all; the latest first. */
@Injectable()
export class GiftViews {
  constructor(private readonly database: Database) {}

  async mine(personId: string, { limit, cursor }: Wish): Promise<Page<GiftView>> {
    const records = await this.database.query<Record>(
      `${SELECT} WHERE o.payer_id = $1 AND ($2::uuid IS NULL OR s.id < $2) ORDER BY s.id DESC LIMIT $3`,
      [personId, cursor ? decodeIdCursor(cursor) : null, limit + 1],
    );
    return toPage(records, limit, toView, ({ id }) => encodeCursor(id));
  }

  /** Those with something left to grant, or all there ever were. */
  async given({ left, limit, cursor }: Wish & { left: boolean }): Promise<Page<GivenGiftView>> {
    const records = await this.database.query<Record>(
      `${SELECT} WHERE ${left ? 's.paid AND s.used < s.amount' : 'true'} AND ($1::uuid IS NULL OR s.id < $1)
        ORDER BY s.id DESC LIMIT $2`,
      [cursor ? decodeIdCursor(cursor) : null, limit + 1],
    );
    return toPage(records, limit, toGivenView, ({ id }) => encodeCursor(id));
  }

  /** To whom, for what, why: of an edition, or of all. */
  async grants({ editionId, limit, cursor }: Wish & { editionId?: string }): Promise<Page<SeatGrantView>> {
    const records = await this.database.query<GrantRecord>(
      `SELECT g.id, g.enrolment_id AS "enrolmentId", e.edition_id AS "editionId", c.title AS "courseTitle", g.reason,
              p.given_name || ' ' || p.family_name AS person, by.given_name || ' ' || by.family_name AS "grantedBy",
              g.granted_at AS "grantedAt", g.returned_at AS "returnedAt",
              (SELECT sum(amount)::integer FROM enrolment.suspended_cover WHERE grant_id = g.id) AS covered
         FROM enrolment.suspended_grant g
         JOIN enrolment.enrolment e ON e.id = g.enrolment_id
         JOIN scheduling.edition d ON d.id = e.edition_id
         JOIN catalogue.course c ON c.id = d.course_id
         JOIN identity.person p ON p.id = e.participant_id
         JOIN identity.person by ON by.id = g.granted_by
        WHERE ($1::uuid IS NULL OR e.edition_id = $1) AND ($2::uuid IS NULL OR g.id < $2)
        ORDER BY g.id DESC LIMIT $3`,
      [editionId ?? null, cursor ? decodeIdCursor(cursor) : null, limit + 1],
    );
    return toPage(records, limit, toGrantView, ({ id }) => encodeCursor(id));
  }
}

const SELECT = `
  SELECT s.id, s.order_id AS "orderId", o.method AS "payBy", c.slug, c.title, s.amount, s.used, s.created_at AS "createdAt",
         s.due_at AS "dueAt",
         CASE WHEN s.used > 0 THEN 'used' WHEN s.amount = 0 OR s.ended_at IS NOT NULL THEN 'ended'
              WHEN s.paid THEN 'waiting' ELSE 'to-pay' END AS status
    FROM enrolment.suspended_seat s
    JOIN billing.orders o ON o.id = s.order_id
    LEFT JOIN catalogue.course c ON c.id = s.course_id`;

const toView = (record: Record): GiftView => ({
  id: record.id,
  orderId: record.orderId,
  payBy: record.payBy,
  status: record.status,
  course: record.slug && record.title ? { slug: record.slug, title: record.title } : null,
  amount: euro(record.amount),
  givenAt: record.createdAt.toISOString(),
  dueAt: record.dueAt?.toISOString() ?? null,
});

const toGivenView = (record: Record): GivenGiftView => ({
  ...toView(record),
  used: euro(record.used),
  left: euro(['waiting', 'used'].includes(record.status) ? record.amount - record.used : 0),
});

const toGrantView = ({ covered, grantedAt, returnedAt, ...record }: GrantRecord): SeatGrantView => ({
  ...record,
  covered: euro(covered),
  grantedAt: grantedAt.toISOString(),
  returnedAt: returnedAt?.toISOString() ?? null,
});
