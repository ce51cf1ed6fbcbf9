import { Injectable } from '@nestjs/common';
import { COVER_OF_TOPIC, type Topic } from '@bottega/catalogue/domain';
import { encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { euro } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { WaitingEntryDetailView, WaitingEntryView, WaitingStepView } from '../http/waiting.view';

type Plain = 'id' | 'status' | 'places' | 'payBy' | 'automatic' | 'passedOver' | 'enrolmentId';

interface WaitingRecord extends Pick<WaitingEntryView, Plain> {
  offeredUntil: Date | null;
  createdAt: Date;
  since: Date;
  turn: string;
  position: number;
  editionId: string;
  editionStatus: string;
  startsAt: Date | null;
  endsAt: Date | null;
  zone: string;
  participantId: string;
  givenName: string;
  familyName: string;
  slug: string;
  title: string;
  topic: Topic;
  amount: number | null;
}

/** Turns as people see them. */
@Injectable()
export class WaitingViews {
  constructor(private readonly database: Database) {}

  /** Somebody's turns, newest first. */
  async mine(
    personId: string,
    { before, limit }: { before: string | null; limit: number },
  ): Promise<Page<WaitingEntryView>> {
    const records = await this.database.query<WaitingRecord>(
      `${SELECT} WHERE w.person_id = $1 AND ($2::uuid IS NULL OR w.id < $2) ORDER BY w.id DESC LIMIT $3`,
      [personId, before, limit + 1],
    );
    return toPage(records, limit, toView, ({ id }) => encodeCursor(id));
  }

  /** The queue of an edition, in order. */
  async queue(
    editionId: string,
    { status, after, limit }: { status?: string; after: string | null; limit: number },
  ): Promise<Page<WaitingEntryView>> {
    const records = await this.database.query<WaitingRecord>(
      `${SELECT} WHERE w.edition_id = $1 AND ($2::text IS NULL OR w.status = $2) AND ($3::bigint IS NULL OR w.turn > $3)
        ORDER BY w.turn LIMIT $4`,
      [editionId, status ?? null, after, limit + 1],
    );
    return toPage(records, limit, toView, ({ turn }) => encodeCursor(turn));
  }

  async one(id: string): Promise<WaitingEntryDetailView | undefined> {
    const record = await this.database.one<WaitingRecord>(`${SELECT} WHERE w.id = $1`, [id]);
    return record && { ...toView(record), history: await this.historyOf(id) };
  }

  private async historyOf(id: string): Promise<WaitingStepView[]> {
    const rows = await this.database.query<Omit<WaitingStepView, 'at'> & { at: Date }>(
      `SELECT t.from_status AS "from", t.to_status AS "to", t.at, t.reason,
              CASE WHEN p.id IS NULL THEN NULL ELSE p.given_name || ' ' || p.family_name END AS by
         FROM enrolment.waiting_transition t LEFT JOIN identity.person p ON p.id = t.actor_id
        WHERE t.entry_id = $1 ORDER BY t.id`,
      [id],
    );
    return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
  }
}

const SELECT = `
  SELECT w.id, w.turn, w.status, w.places, w.pay_by AS "payBy", w.automatic, w.passed_over AS "passedOver",
         w.offered_until AS "offeredUntil", w.created_at AS "createdAt", w.status_since AS since,
         (SELECT count(*)::int + 1 FROM enrolment.waiting_entry before
           WHERE before.edition_id = w.edition_id AND before.status = 'waiting' AND before.turn < w.turn) AS position,
         d.id AS "editionId", d.status AS "editionStatus", d.starts_at AS "startsAt", d.ends_at AS "endsAt", t.zone,
         p.id AS "participantId", p.given_name AS "givenName", p.family_name AS "familyName",
         c.slug, c.title, c.topics[1] AS topic, price.amount, e.id AS "enrolmentId"
    FROM enrolment.waiting_entry w
    JOIN scheduling.edition d ON d.id = w.edition_id
    JOIN scheduling.centre t ON t.id = d.centre_id
    JOIN catalogue.course c ON c.id = d.course_id
    JOIN identity.person p ON p.id = w.person_id
    LEFT JOIN billing.price ON price.subject_kind = 'edition' AND price.subject_id = d.id
     AND price.affiliation = p.affiliation
    LEFT JOIN enrolment.enrolment e ON e.waiting_entry_id = w.id`;

const toView = (record: WaitingRecord): WaitingEntryView => ({
  id: record.id,
  status: record.status,
  position: record.status === 'waiting' ? record.position : null,
  places: record.places,
  payBy: record.payBy,
  automatic: record.automatic,
  passedOver: record.status === 'waiting' ? record.passedOver : null,
  offeredUntil: record.offeredUntil?.toISOString() ?? null,
  createdAt: record.createdAt.toISOString(),
  since: record.since.toISOString(),
  participant: { id: record.participantId, givenName: record.givenName, familyName: record.familyName },
  course: { slug: record.slug, title: record.title, cover: COVER_OF_TOPIC[record.topic] },
  edition: {
    id: record.editionId,
    status: record.editionStatus,
    startsAt: record.startsAt?.toISOString() ?? null,
    endsAt: record.endsAt?.toISOString() ?? null,
    zone: record.zone,
  },
  price: record.amount === null ? null : euro(record.amount),
  enrolmentId: record.enrolmentId,
});
