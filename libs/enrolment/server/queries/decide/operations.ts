import { Injectable } from '@nestjs/common';
import { decodeCursor, decodeIdCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { euro } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { OperationItemView, OperationView } from '../../http/operation.view';
import type { OperationKind } from '../../infrastructure/operation.rows';

interface Record {
  id: string;
  kind: OperationKind;
  editionId: string;
  courseTitle: string;
  titleSuffix: string;
  reason: string;
  startedBy: string | null;
  startedAt: Date;
  endedAt: Date | null;
  total: number;
  done: number;
  failed: number;
  expected: number;
  refund: number;
}

const SELECT = `
  SELECT o.id, o.kind, o.edition_id AS "editionId", c.title AS "courseTitle", d.title_suffix AS "titleSuffix", o.reason,
         CASE WHEN p.id IS NULL THEN NULL ELSE p.given_name || ' ' || p.family_name END AS "startedBy",
         o.started_at AS "startedAt", sums.*
    FROM enrolment.operation o
    JOIN scheduling.edition d ON d.id = o.edition_id
    JOIN catalogue.course c ON c.id = d.course_id
    LEFT JOIN identity.person p ON p.id = o.started_by
    CROSS JOIN LATERAL (
         SELECT count(*)::integer AS total, count(i.done_at)::integer AS done, count(i.error)::integer AS failed,
                coalesce(sum(i.expected), 0)::integer AS expected, coalesce(sum(i.refund), 0)::integer AS refund,
                max(i.done_at) AS "endedAt"
           FROM enrolment.operation_item i WHERE i.operation_id = o.id) sums`;

/** How far what was decided has come; once it is through, the report of it. */
@Injectable()
export class Operations {
  constructor(private readonly database: Database) {}

  async one(id: string): Promise<OperationView | undefined> {
    const record = await this.database.one<Record>(`${SELECT} WHERE o.id = $1`, [id]);
    return record && toView(record);
  }

  /** The operation that carries out a cancellation, by the edition or session it cancels. */
  async idOf(kind: OperationKind, causeId: string): Promise<string | undefined> {
    const sql = 'SELECT id FROM enrolment.operation WHERE kind = $1 AND cause_id = $2';
    return (await this.database.one<{ id: string }>(sql, [kind, causeId]))?.id;
  }

  /** The latest first. */
  async list(limit: number, cursor?: string): Promise<Page<OperationView>> {
    const records = await this.database.query<Record>(
      `${SELECT} WHERE ($1::uuid IS NULL OR o.id < $1) ORDER BY o.id DESC LIMIT $2`,
      [cursor ? decodeIdCursor(cursor) : null, limit + 1],
    );
    return toPage(records, limit, toView, ({ id }) => encodeCursor(id));
  }

  /** Everybody concerned, by surname. */
  async items(operationId: string, limit: number, cursor?: string): Promise<Page<OperationItemView>> {
    const [name, id] = cursor ? decodeCursor(cursor, 2) : [null, null];
    const records = await this.database.query<ItemRecord>(
      `SELECT i.enrolment_id AS "enrolmentId", p.id AS "personId", p.given_name AS "givenName",
              p.family_name AS "familyName", p.email IS NOT NULL AS "hasEmail", p.sort_name AS "sortName",
              e.order_id AS "orderId", i.expected, i.refund, i.done_at AS "doneAt", i.error
         FROM enrolment.operation_item i
         JOIN enrolment.enrolment e ON e.id = i.enrolment_id
         JOIN identity.person p ON p.id = e.participant_id
        WHERE i.operation_id = $1 AND ($2::text IS NULL OR (p.sort_name, i.enrolment_id) > ($2, $3::uuid))
        ORDER BY p.sort_name, i.enrolment_id LIMIT $4`,
      [operationId, name, id, limit + 1],
    );
    return toPage(records, limit, toItemView, ({ sortName, enrolmentId }) => encodeCursor(sortName, enrolmentId));
  }
}

type ItemRecord = Omit<OperationItemView, 'expected' | 'refund' | 'doneAt'> & {
  sortName: string;
  expected: number;
  refund: number | null;
  doneAt: Date | null;
};

function toView({ startedAt, endedAt, expected, refund, ...record }: Record): OperationView {
  const { total, done } = record;
  return {
    ...record,
    running: done < total,
    startedAt: startedAt.toISOString(),
    endedAt: done === total ? (endedAt ?? startedAt).toISOString() : null,
    expected: euro(expected),
    refund: euro(refund),
  };
}

const toItemView = ({ sortName: _, expected, refund, doneAt, ...item }: ItemRecord): OperationItemView => ({
  ...item,
  expected: euro(expected),
  refund: refund === null ? null : euro(refund),
  doneAt: doneAt?.toISOString() ?? null,
});
