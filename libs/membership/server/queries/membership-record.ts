import type { PaymentMethod } from '@bottega/billing/domain';
import {
  type EntitlementUnit,
  type FrozenTerms,
  type MembershipFacts,
  statusOn,
  toUnits,
  unitOf,
} from '@bottega/membership/domain';
import { addDays, euro, type LocalDate } from '@bottega/platform/kernel';
import type { BalanceView, MembershipView } from '../http/membership.view';
import { FACTS } from './memberships-of';

export interface MembershipRecord extends MembershipFacts {
  id: string;
  personId: string;
  givenName: string;
  familyName: string;
  planId: string;
  terms: FrozenTerms;
  granted: number;
  available: number;
  reserved: number;
  orderId: string;
  total: number;
  paid: number;
  due: number;
  things: number;
  method: PaymentMethod;
  renewsId: string | null;
  renewedById: string | null;
  noticeSentAt: Date | null;
  askedAt: Date;
  cancelReason: string | null;
}

/** The notice of its end is looked up where it was sent from: the mail itself is the proof. */
export const MEMBERSHIP_SELECT = `
  SELECT m.id, m.person_id AS "personId", p.given_name AS "givenName", p.family_name AS "familyName",
         m.plan_id AS "planId", m.terms, ${FACTS}, m.renews_id AS "renewsId", m.asked_at AS "askedAt",
         m.cancel_reason AS "cancelReason", o.id AS "orderId", o.total, o.paid, o.method,
         o.total - o.forgone - o.paid + o.owed AS due,
         (SELECT count(*)::int FROM billing.order_line l WHERE l.order_id = o.id AND l.status = 'active') AS things,
         (SELECT r.id FROM membership.membership r WHERE r.renews_id = m.id AND r.cancelled_at IS NULL) AS "renewedById",
         (SELECT max(n.sent_at) FROM notifications.message n
           WHERE n.person_id = m.person_id AND n.kind = 'membership.renewal-due'
             AND n.cause_id = m.id || '#' || m.ends_on) AS "noticeSentAt",
         coalesce(balance.granted, 0)::integer AS granted, coalesce(balance.available, 0)::integer AS available,
         coalesce(balance.reserved, 0)::integer AS reserved
    FROM membership.membership m
    JOIN identity.person p ON p.id = m.person_id
    JOIN billing.orders o ON o.id = m.order_id
    LEFT JOIN LATERAL (
      SELECT sum(lot.available) AS available, sum(lot.reserved) AS reserved,
             sum((SELECT sum(amount) FROM membership.entry
                   WHERE lot_id = lot.id AND (kind = 'grant' OR (kind = 'adjust' AND course_id IS NULL)))) AS granted
        FROM membership.lot WHERE lot.membership_id = m.id) balance ON true`;

export function toMembershipView(record: MembershipRecord, today: LocalDate): MembershipView {
  const { id, personId, givenName, familyName, planId, terms, endsOn, startsOn } = record;
  return {
    id,
    status: statusOn(record, today),
    person: { id: personId, givenName, familyName },
    plan: { id: planId, name: terms.name, kind: terms.kind },
    startsOn,
    endsOn,
    unpaid: record.unpaid,
    graceUntil: endsOn && addDays(endsOn, terms.graceDays),
    balance: balanceOf(record),
    order: orderOf(record),
    renewsId: record.renewsId,
    renewedById: record.renewedById,
    noticeSentAt: record.noticeSentAt?.toISOString() ?? null,
    askedAt: record.askedAt.toISOString(),
  };
}

const orderOf = ({ orderId, total, paid, due, things, method }: MembershipRecord) => ({
  ...{ id: orderId, total: euro(total), paid: euro(paid), due: euro(due), things, method },
});

interface Amounts {
  granted: number;
  available: number;
  reserved: number;
}

export const unitsOf = (unit: EntitlementUnit, { granted, available, reserved }: Amounts): Amounts => ({
  granted: toUnits(unit, granted),
  available: toUnits(unit, available),
  reserved: toUnits(unit, reserved),
});

function balanceOf({ terms, ...amounts }: MembershipRecord): BalanceView | null {
  const unit = unitOf(terms);
  const { kind, of } = terms.scope;
  return unit && { unit, ...unitsOf(unit, amounts), scope: { kind, of: [...of] } };
}
