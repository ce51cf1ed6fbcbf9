import { Injectable } from '@nestjs/common';
import type { PassReason, WaitingStatus } from '@bottega/enrolment/domain';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { Settings } from '@bottega/platform/settings';
import type { PaymentMethod } from '@bottega/billing/domain';
import { OfferKeys } from '../infrastructure/offer-key';

/** What messages about a turn need to know of it, read when they are sent. */
export interface TurnFacts {
  status: WaitingStatus;
  places: number;
  payBy: PaymentMethod;
  automatic: boolean;
  passedOver: PassReason | null;
  offeredUntil: Date | null;
  editionId: string;
  editionStatus: string;
  started: boolean;
  courseTitle: string;
  courseSlug: string;
  zone: string;
  /** Cents of one place; null while the edition has no prices. */
  price: number | null;
}

@Injectable()
export class Turns {
  constructor(
    private readonly database: Database,
    private readonly keys: OfferKeys,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async of(entryId: string): Promise<TurnFacts> {
    const facts = await this.database.one<TurnFacts>(
      `SELECT w.status, w.places, w.pay_by AS "payBy", w.automatic, w.passed_over AS "passedOver", w.offered_until AS "offeredUntil",
              w.edition_id AS "editionId", d.status AS "editionStatus", coalesce(d.starts_at <= $2, false) AS started,
              c.title AS "courseTitle", c.slug AS "courseSlug", t.zone, price.amount AS price
         FROM enrolment.waiting_entry w
         JOIN scheduling.edition d ON d.id = w.edition_id
         JOIN scheduling.centre t ON t.id = d.centre_id
         JOIN catalogue.course c ON c.id = d.course_id
         JOIN identity.person p ON p.id = w.person_id
         LEFT JOIN billing.price ON price.subject_kind = 'edition' AND price.subject_id = d.id
          AND price.affiliation = p.affiliation
        WHERE w.id = $1`,
      [entryId, this.clock.now()],
    );
    if (!facts) throw new Error(`Waiting entry ${entryId} does not exist`);
    return facts;
  }

  /** Where the offer is answered, without signing in. */
  link(entryId: string): string {
    return `${this.settings.publicUrl}/posto/${entryId}?chiave=${this.keys.of(entryId)}`;
  }

  courseLink({ courseSlug }: TurnFacts): string {
    return `${this.settings.publicUrl}/corsi/${courseSlug}`;
  }
}
