import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { decodeCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Database } from '@bottega/platform/persistence';
import type { EnrolmentDetailView, EnrolmentView, TransitionView } from '../http/enrolment.view';
import { ENROLMENT_SELECT, type EnrolmentRecord, toEnrolmentView } from './enrolment-record';

export interface EnrolmentFilter {
  participantId?: string;
  editionId?: string;
  status?: string;
  /** Only unpaid places whose time is over. */
  overdue?: boolean;
  cursor?: string;
  limit: number;
}

/** `$1` is now. For the desk time is over with the first session, for a transfer when its days are. */
const OVERDUE = `
  AND e.status IN ('held', 'pending')
  AND coalesce(e.held_until, (SELECT min(s.ends_at) FROM scheduling.session s
                               WHERE s.edition_id = d.id AND s.status = 'planned')) <= $1`;

/** Enrolments as people see them. */
@Injectable()
export class EnrolmentViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list({
    participantId,
    editionId,
    status,
    overdue = false,
    cursor,
    limit,
  }: EnrolmentFilter): Promise<Page<EnrolmentView>> {
    const before = cursor ? decodeCursor(cursor, 1)[0] : null;
    const records = await this.database.query<EnrolmentRecord>(
      `${ENROLMENT_SELECT}
        WHERE ($2::uuid IS NULL OR e.participant_id = $2) AND ($3::uuid IS NULL OR e.edition_id = $3)
          AND ($4::text IS NULL OR e.status = $4) AND ($5::uuid IS NULL OR e.id < $5)
          ${overdue ? OVERDUE : ''}
        ORDER BY e.id DESC LIMIT $6`,
      [this.clock.now(), participantId ?? null, editionId ?? null, status ?? null, before, limit + 1],
    );
    return toPage(records, limit, toEnrolmentView, ({ id }) => encodeCursor(id));
  }

  async one(id: string): Promise<EnrolmentDetailView | undefined> {
    const record = await this.database.one<EnrolmentRecord>(`${ENROLMENT_SELECT} WHERE e.id = $2`, [
      this.clock.now(),
      id,
    ]);
    return record && { ...toEnrolmentView(record), history: await this.historyOf(id) };
  }

  private async historyOf(id: string): Promise<TransitionView[]> {
    const rows = await this.database.query<Omit<TransitionView, 'at'> & { at: Date }>(
      `SELECT t.from_status AS "from", t.to_status AS "to", t.at, t.reason,
              CASE WHEN p.id IS NULL THEN NULL ELSE p.given_name || ' ' || p.family_name END AS by
         FROM enrolment.transition t LEFT JOIN identity.person p ON p.id = t.actor_id
        WHERE t.enrolment_id = $1 ORDER BY t.id`,
      [id],
    );
    return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
  }
}
