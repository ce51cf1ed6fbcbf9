import { COVER_OF_TOPIC, type Topic } from '@bottega/catalogue/domain';
import type { EnrolmentStatus } from '@bottega/enrolment/domain';
import type { EntitlementWay } from '@bottega/membership/server';
import { euro } from '@bottega/platform/kernel';
import type { EnrolmentView, UsedEntitlementView } from '../http/enrolment.view';
import type { PaymentMethod } from '@bottega/billing/domain';

export interface EnrolmentRecord {
  id: string;
  status: EnrolmentStatus;
  payBy: PaymentMethod;
  statusSince: Date;
  createdAt: Date;
  participantId: string;
  requesterId: string;
  givenName: string;
  familyName: string;
  courseSlug: string;
  courseTitle: string;
  topic: Topic;
  editionId: string;
  editionStatus: string;
  startsOn: string | null;
  endsOn: string | null;
  sessionCount: number;
  orderId: string;
  total: number;
  paid: number;
  due: number;
  things: number;
  declaredPaidAt: Date | null;
  heldUntil: Date | null;
  entitlement: EntitlementWay | null;
  nextSession: {
    id: string;
    localDate: string;
    startTime: string;
    endTime: string;
    startsAt: string;
    endsAt: string;
    spaceName: string;
    venueName: string;
  } | null;
}

/** `$1` is now. */
export const ENROLMENT_SELECT = `
  SELECT e.id, e.status, e.pay_by AS "payBy", e.status_since AS "statusSince", e.created_at AS "createdAt",
         e.participant_id AS "participantId", e.requester_id AS "requesterId",
         p.given_name AS "givenName", p.family_name AS "familyName",
         c.slug AS "courseSlug", c.title AS "courseTitle", c.topics[1] AS topic,
         d.id AS "editionId", d.status AS "editionStatus", d.starts_on::text AS "startsOn", d.ends_on::text AS "endsOn",
         d.session_count AS "sessionCount", o.id AS "orderId", o.total, o.paid,
         o.total - o.forgone - o.paid + o.owed AS due,
         (SELECT count(*)::int FROM billing.order_line l WHERE l.order_id = o.id AND l.status = 'active') AS things,
         o.declared_paid_at AS "declaredPaidAt", e.entitlement,
         CASE WHEN e.status IN ('held', 'pending') THEN coalesce(e.held_until,
           (SELECT min(s.ends_at) FROM scheduling.session s WHERE s.edition_id = d.id AND s.status = 'planned')) END AS "heldUntil",
         (SELECT json_build_object('id', s.id, 'localDate', s.local_date, 'startTime', s.start_time,
                                   'endTime', s.end_time, 'startsAt', s.starts_at, 'endsAt', s.ends_at,
                                   'spaceName', sp.name, 'venueName', v.name)
            FROM scheduling.session s
            JOIN scheduling.space sp ON sp.id = s.space_id
            JOIN scheduling.venue v ON v.id = sp.venue_id
           WHERE s.edition_id = d.id AND s.status = 'planned' AND s.ends_at > $1
           ORDER BY s.starts_at LIMIT 1) AS "nextSession"
    FROM enrolment.enrolment e
    JOIN identity.person p ON p.id = e.participant_id
    JOIN scheduling.edition d ON d.id = e.edition_id
    JOIN catalogue.course c ON c.id = d.course_id
    JOIN billing.orders o ON o.id = e.order_id`;

export function toEnrolmentView(record: EnrolmentRecord): EnrolmentView {
  const { total, paid, due, things, orderId, nextSession } = record;
  return {
    id: record.id,
    status: record.status,
    payBy: record.payBy,
    since: record.statusSince.toISOString(),
    createdAt: record.createdAt.toISOString(),
    participant: { id: record.participantId, givenName: record.givenName, familyName: record.familyName },
    course: { slug: record.courseSlug, title: record.courseTitle, cover: COVER_OF_TOPIC[record.topic] },
    edition: {
      id: record.editionId,
      status: record.editionStatus,
      startsOn: record.startsOn,
      endsOn: record.endsOn,
      sessionCount: record.sessionCount,
    },
    order: {
      id: orderId,
      total: euro(total),
      paid: euro(paid),
      due: euro(due),
      things,
      declaredPaidAt: record.declaredPaidAt?.toISOString() ?? null,
    },
    heldUntil: record.heldUntil?.toISOString() ?? null,
    entitlement: record.entitlement && toUsed(record.entitlement),
    nextSession: nextSession && {
      ...nextSession,
      startsAt: new Date(nextSession.startsAt).toISOString(),
      endsAt: new Date(nextSession.endsAt).toISOString(),
    },
  };
}

function toUsed({ membershipId, planName, unit, uses, granted, validTo }: EntitlementWay): UsedEntitlementView {
  return { membershipId, planName, unit, uses, granted, validTo };
}
