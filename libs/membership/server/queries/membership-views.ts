import { Injectable } from '@nestjs/common';
import { Clock, HOME_ZONE, type LocalDate, localDate } from '@bottega/platform/kernel';
import { decodeIdCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Database } from '@bottega/platform/persistence';
import type { LotView, MembershipDetailView, MembershipView, SuspensionView } from '../http/membership.view';
import { UNPAID } from './memberships-of';
import { MEMBERSHIP_SELECT, type MembershipRecord, toMembershipView, unitsOf } from './membership-record';

export interface MembershipFilter {
  personId?: string;
  planId?: string;
  unpaid?: boolean;
  endingBy?: LocalDate;
  cursor?: string;
  limit: number;
}

const GRANTED = `
  (SELECT coalesce(sum(amount), 0)::integer FROM membership.entry
    WHERE lot_id = lot.id AND (kind = 'grant' OR (kind = 'adjust' AND course_id IS NULL))) AS granted`;

/** Memberships as people and staff see them, the newest first. */
@Injectable()
export class MembershipViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list({ personId, planId, unpaid, endingBy, cursor, limit }: MembershipFilter): Promise<Page<MembershipView>> {
    const today = this.today();
    const records = await this.database.query<MembershipRecord>(
      `${MEMBERSHIP_SELECT}
        WHERE ($1::uuid IS NULL OR m.person_id = $1) AND ($2::uuid IS NULL OR m.plan_id = $2)
          AND ($3::date IS NULL OR (m.ends_on BETWEEN $4 AND $3 AND m.cancelled_at IS NULL))
          AND ($5::boolean IS NULL OR (m.cancelled_at IS NULL AND ${UNPAID}) = $5)
          AND ($6::uuid IS NULL OR m.id < $6)
        ORDER BY m.id DESC LIMIT $7`,
      [
        ...[personId ?? null, planId ?? null, endingBy ?? null, today, unpaid ?? null],
        ...[cursor ? decodeIdCursor(cursor) : null, limit + 1],
      ],
    );
    return toPage(
      records,
      limit,
      (record) => toMembershipView(record, today),
      ({ id }) => encodeCursor(id),
    );
  }

  async one(id: string): Promise<MembershipDetailView | undefined> {
    const record = await this.database.one<MembershipRecord>(`${MEMBERSHIP_SELECT} WHERE m.id = $1`, [id]);
    if (!record) return undefined;
    const suspensions = await this.database.query<SuspensionView>(
      `SELECT from_on::text AS "from", until_on::text AS "until", reason FROM membership.suspension
        WHERE membership_id = $1 ORDER BY from_on, id`,
      [id],
    );
    const { cancelReason } = record;
    return { ...toMembershipView(record, this.today()), lots: await this.lotsOf(id), suspensions, cancelReason };
  }

  private async lotsOf(membershipId: string): Promise<LotView[]> {
    const lots = await this.database.query<LotView & { unit: 'training' | 'credit' | 'hour' }>(
      `SELECT lot.id, lot.unit, lot.valid_from::text AS "validFrom", lot.valid_to::text AS "validTo", ${GRANTED},
              lot.available, lot.reserved
         FROM membership.lot WHERE membership_id = $1 ORDER BY lot.valid_to, lot.id`,
      [membershipId],
    );
    return lots.map(({ unit, ...lot }) => ({ ...lot, ...unitsOf(unit, lot) }));
  }

  private today = () => localDate(this.clock.now(), HOME_ZONE);
}
