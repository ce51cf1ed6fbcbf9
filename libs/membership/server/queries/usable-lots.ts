import { Injectable } from '@nestjs/common';
import type { Lot, Suspension } from '@bottega/membership/domain';
import type { LocalDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { UNPAID } from './memberships-of';

export interface UsableLot extends Lot {
  /** How much was granted, corrections by staff included. */
  granted: number;
}

/** What a membership has to spend. */
export interface Purse {
  membershipId: string;
  planName: string;
  suspensions: Suspension[];
  lots: UsableLot[];
}

const SQL = `
  SELECT m.id AS "membershipId", m.terms->>'name' AS "planName",
         (SELECT coalesce(json_agg(json_build_object('from', s.from_on, 'until', s.until_on)), '[]')
            FROM membership.suspension s WHERE s.membership_id = m.id) AS suspensions,
         json_agg(json_build_object('id', lot.id, 'unit', lot.unit, 'scope', lot.scope, 'weights', lot.weights,
           'validity', json_build_object('from', lot.valid_from, 'to', lot.valid_to), 'available', lot.available,
           'granted', history.granted, 'spentOn', history.spent_on) ORDER BY lot.valid_to, lot.id) AS lots
    FROM membership.membership m JOIN membership.lot ON lot.membership_id = m.id
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(amount) FILTER (WHERE kind = 'grant' OR (kind = 'adjust' AND course_id IS NULL)), 0)::integer AS granted,
             to_json(ARRAY(SELECT course_id FROM membership.entry WHERE lot_id = lot.id AND course_id IS NOT NULL
                            GROUP BY course_id
                           HAVING sum(CASE kind WHEN 'reserve' THEN amount WHEN 'release' THEN -amount
                                                WHEN 'adjust' THEN -amount ELSE 0 END) > 0)) AS spent_on
        FROM membership.entry WHERE lot_id = lot.id) history
   WHERE m.person_id = $1 AND m.cancelled_at IS NULL AND NOT ${UNPAID} AND lot.valid_to >= $2 AND ($3::uuid IS NULL OR m.id = $3)
   GROUP BY m.id ORDER BY min(lot.valid_to), m.id`;

@Injectable()
export class UsableLots {
  constructor(private readonly database: Database) {}

  /** Of the memberships of somebody that have not ended and are paid, the first to expire first. */
  of(personId: string, today: LocalDate, membershipId?: string): Promise<Purse[]> {
    return this.database.query(SQL, [personId, today, membershipId ?? null]);
  }
}
