import { Injectable } from '@nestjs/common';
import { isMember, type MembershipFacts, statusOn } from '@bottega/membership/domain';
import type { LocalDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';

export interface HeldMembership extends MembershipFacts {
  id: string;
  planId: string;
}

/** Its days have begun, and it is to be paid again: it, or what made it larger. */
export const UNPAID = `
  (m.starts_on IS NOT NULL AND EXISTS (
    SELECT FROM billing.orders due WHERE due.status = 'open' AND (due.id = m.order_id OR due.id IN (
      SELECT u.order_id FROM membership.upgrade u WHERE u.membership_id = m.id AND u.done_at IS NOT NULL))))`;

/** What a membership's status follows from: see `MembershipFacts`. */
export const FACTS = `
  m.starts_on::text AS "startsOn", m.ends_on::text AS "endsOn", (m.terms->>'graceDays')::integer AS "graceDays",
  ${UNPAID} AS unpaid, m.cancelled_at AS "cancelledAt",
  (SELECT coalesce(json_agg(json_build_object('from', s.from_on, 'until', s.until_on) ORDER BY s.from_on), '[]')
     FROM membership.suspension s WHERE s.membership_id = m.id) AS suspensions`;

@Injectable()
export class MembershipsOf {
  constructor(private readonly database: Database) {}

  heldBy(personId: string): Promise<HeldMembership[]> {
    return this.database.query(
      `SELECT m.id, m.plan_id AS "planId", ${FACTS} FROM membership.membership m
        WHERE m.person_id = $1 AND m.starts_on IS NOT NULL ORDER BY m.id`,
      [personId],
    );
  }

  /** The plans of those that make a member on that day, each once. */
  async plansOf(personId: string, on: LocalDate): Promise<string[]> {
    const held = await this.heldBy(personId);
    return [...new Set(held.filter((facts) => isMember(statusOn(facts, on))).map(({ planId }) => planId))];
  }

  one(id: string): Promise<HeldMembership | undefined> {
    return this.database.one(
      `SELECT m.id, m.plan_id AS "planId", ${FACTS} FROM membership.membership m WHERE m.id = $1`,
      [id],
    );
  }
}
