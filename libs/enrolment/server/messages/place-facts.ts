import { Injectable } from '@nestjs/common';
import type { EnrolmentStatus } from '@bottega/enrolment/domain';
import { Database } from '@bottega/platform/persistence';

/** What messages about a place need to know of it, read when they are sent. */
export interface PlaceFacts {
  status: EnrolmentStatus;
  editionId: string;
  editionStatus: string;
  /** Why it was put off or called off. */
  statusReason: string | null;
  courseTitle: string;
  joiningInstructions: string;
  /** Of its order, for all it holds. */
  paid: number;
  /** Of it, still to be paid. */
  due: number;
  /** How many things its order holds. */
  things: number;
  /** Of the place itself, and not back yet, be it on its way to a card. */
  toGiveBack: number;
  paidByCard: boolean;
  orderId: string;
  /** Where and by when its transfer goes; null when it is paid otherwise. */
  transfer: {
    iban: string;
    beneficiary: string;
    reference: string;
    lastDay: string;
    declaredPaid: boolean;
  } | null;
}

@Injectable()
export class Places {
  constructor(private readonly database: Database) {}

  async of(enrolmentId: string): Promise<PlaceFacts> {
    const facts = await this.find('e.id = $1', [enrolmentId]);
    if (!facts) throw new Error(`Enrolment ${enrolmentId} does not exist`);
    return facts;
  }

  /** Does this person still hold a place in the edition? */
  async holds(editionId: string, personId: string): Promise<boolean> {
    const where = 'e.edition_id = $1 AND e.participant_id = $2 AND enrolment.occupies_seat(e.status)';
    return (await this.find(where, [editionId, personId])) !== undefined;
  }

  private find(where: string, parameters: unknown[]): Promise<PlaceFacts | undefined> {
    return this.database.one(
      `SELECT e.status, e.edition_id AS "editionId", d.status AS "editionStatus", d.status_reason AS "statusReason", c.title AS "courseTitle",
              d.joining_instructions AS "joiningInstructions", o.paid, o.total - o.forgone - o.paid + o.owed AS due,
              (SELECT count(*)::int FROM billing.order_line l WHERE l.order_id = o.id AND l.status = 'active') AS things,
              coalesce(l.owed - (SELECT coalesce(sum(c.amount), 0)::int FROM billing.credit c
                                   JOIN billing.refund r ON r.credit_id = c.id WHERE c.line_id = l.id), 0) AS "toGiveBack",
              o.id AS "orderId",
              EXISTS (SELECT FROM billing.payment y WHERE y.order_id = o.id AND y.source_kind = 'gateway') AS "paidByCard",
              CASE WHEN e.held_through IS NOT NULL THEN
                (SELECT json_build_object('iban', a.iban, 'beneficiary', a.beneficiary, 'reference', o.reference,
                                          'lastDay', e.held_through, 'declaredPaid', o.declared_paid_at IS NOT NULL)
                   FROM billing.bank_account a ORDER BY a.id DESC LIMIT 1) END AS transfer
         FROM enrolment.enrolment e
         JOIN scheduling.edition d ON d.id = e.edition_id
         JOIN catalogue.course c ON c.id = d.course_id
         JOIN billing.orders o ON o.id = e.order_id
         LEFT JOIN billing.order_line l ON l.kind = 'enrolment' AND l.subject_id = e.id
        WHERE ${where}`,
      parameters,
    );
  }
}
