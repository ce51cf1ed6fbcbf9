import { Injectable } from '@nestjs/common';
import type { Lot, Suspension } from '@bottega/membership/domain';
import type { LocalDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';

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
  SELECT lot.membership_id AS "membershipId", lot.plan_name AS "planName",
         (SELECT coalesce(json_agg(json_build_object('from', s.from_on, 'until', s.until_on)), '[]')
            FROM membership.suspension s WHERE s.membership_id = lot.membership_id) AS suspensions,
         json_agg(json_build_object('id', lot.id, 'unit', lot.unit, 'scope', lot.scope, 'weights', lot.weights,
           'validity', json_build_object('from', lot.valid_from, 'to', lot.valid_to), 'available', lot.available,
           'granted', (SELECT coalesce(sum(amount), 0)::integer FROM membership.entry
                        WHERE lot_id = lot.id AND (kind = 'grant' OR (kind = 'adjust' AND course_id IS NULL))),
           'spentOn', lot.spent_on) ORDER BY lot.valid_to, lot.id) AS lots
    FROM membership.usable_lot lot
   WHERE lot.person_id = $1 AND lot.valid_to >= $2 AND ($3::uuid IS NULL OR lot.membership_id = $3)
   GROUP BY lot.membership_id, lot.plan_name ORDER BY min(lot.valid_to), lot.membership_id`;

@Injectable()
export class UsableLots {
  constructor(private readonly database: Database) {}

  /** Of the memberships of somebody that have not ended and are paid, the first to expire first. */
  of(personId: string, today: LocalDate, membershipId?: string): Promise<Purse[]> {
    return this.database.query(SQL, [personId, today, membershipId ?? null]);
  }
}
