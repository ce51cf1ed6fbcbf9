import { Injectable } from '@nestjs/common';
import type { PaymentMethod, Quote } from '@bottega/billing/domain';
import { Cards } from '@bottega/billing/server';
import { COVER_OF_TOPIC, type Topic } from '@bottega/catalogue/domain';
import {
  type Asker,
  assertMayTakePart,
  assertTakesEnrolments,
  enrolmentErrors,
  previewWithdrawal,
} from '@bottega/enrolment/domain';
import { Clock, euro, localDate, type Locale, refusalOf } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { PriceThings } from '../application/orders/price-things';
import type { OfferView } from '../http/offer.view';

interface OfferRecord {
  editionId: string;
  status: string;
  courseTitle: string;
  courseSlug: string;
  topic: Topic;
  coverUrl: string | null;
  capacity: number;
  placesLeft: number;
  waiting: number;
  minimum: number;
  startsAt: Date | null;
  endsAt: Date | null;
  zone: string;
  fullUntilHours: number;
  partUntilHours: number;
  partPercent: number;
  prices: Record<string, number> | null;
  takesTransfers: boolean;
  enrolmentId: string | null;
  waitingEntryId: string | null;
  affiliation: 'coworker' | 'resident' | 'external' | null;
  affiliationVerified: boolean;
  birthDate: string | null;
  guardianName: string | null;
  guardianConsentOn: string | null;
}

export interface OfferInput {
  editionId: string;
  personId: string | null;
  asker: Asker;
  locale: Locale;
}

/** What an edition offers to whoever is looking: places, price, until when it can be given back, and whether to enrol. */
@Injectable()
export class EditionOffers {
  constructor(
    private readonly database: Database,
    private readonly cards: Cards,
    private readonly prices: PriceThings,
    private readonly clock: Clock,
  ) {}

  /** @throws enrolment.edition-not-found */
  async of({ editionId, personId, asker, locale }: OfferInput): Promise<OfferView> {
    const record = await this.database.one<OfferRecord>(SQL, [editionId, personId]);
    if (!record) throw enrolmentErrors('edition-not-found');
    const now = this.clock.now();
    const listPrice = record.affiliation && record.prices ? euro(record.prices[record.affiliation]!) : null;
    const quote = personId && listPrice ? await this.quoteFor(personId, record) : null;
    const price = quote?.total ?? null;
    const { fullUntil } = previewWithdrawal(record, price ?? euro(0), record.startsAt, now);
    return {
      editionId: record.editionId,
      status: record.status,
      course: {
        title: record.courseTitle,
        slug: record.courseSlug,
        cover: COVER_OF_TOPIC[record.topic],
        coverUrl: record.coverUrl,
      },
      startsAt: record.startsAt?.toISOString() ?? null,
      endsAt: record.endsAt?.toISOString() ?? null,
      zone: record.zone,
      capacity: record.capacity,
      minimum: record.minimum,
      placesLeft: record.placesLeft,
      waiting: record.waiting,
      waitingEntryId: record.waitingEntryId,
      prices: record.prices && {
        coworker: euro(record.prices['coworker']!),
        resident: euro(record.prices['resident']!),
        external: euro(record.prices['external']!),
      },
      affiliation: record.affiliation,
      affiliationVerified: record.affiliationVerified,
      price,
      listPrice,
      steps: quote?.lines.flatMap((line) => line.steps) ?? [],
      methods: price?.amount === 0 ? ['free'] : this.methods(record),
      fullUntil: fullUntil && fullUntil > now ? fullUntil.toISOString() : null,
      enrolmentId: record.enrolmentId,
      obstacle: record.enrolmentId ? null : obstacleTo(record, asker, now, locale),
    };
  }

  /** What they would be asked for now, as their quote says. */
  private quoteFor(id: string, { affiliation, birthDate, ...edition }: OfferRecord): Promise<Quote> {
    const item = { kind: 'edition', subjectId: edition.editionId, description: edition.courseTitle };
    const person = { id, affiliation: affiliation!, birthDate };
    return this.prices.of({ person, items: [item] });
  }

  /** The quickest first. */
  private methods({ takesTransfers }: OfferRecord): PaymentMethod[] {
    return [...(this.cards.taken ? ['card' as const] : []), 'desk', ...(takesTransfers ? ['transfer' as const] : [])];
  }
}

/** Why enrolling now would be refused, in the reader's words; null when nothing stands in the way. */
function obstacleTo(record: OfferRecord, asker: Asker, now: Date, locale: Locale): OfferView['obstacle'] {
  const refusal = refusalOf(() => {
    assertTakesEnrolments({ status: record.status, firstSessionStartsAt: record.startsAt }, asker, now);
    assertMayTakePart(record, asker, localDate(now, record.zone));
    if (!record.prices) throw enrolmentErrors('prices-missing');
    if (record.placesLeft <= 0) throw enrolmentErrors('edition-full');
  });
  return refusal && { code: refusal.code, detail: refusal.say(locale) };
}

const SQL = `
  SELECT d.id AS "editionId", d.status, c.title AS "courseTitle", c.slug AS "courseSlug", c.topics[1] AS topic,
         '/api/v1/covers/' || c.cover_hash AS "coverUrl",
         s.capacity, CASE WHEN s.waiting > 0 THEN 0 ELSE s.capacity - s.occupied END AS "placesLeft", s.waiting, d.minimum, d.starts_at AS "startsAt", d.ends_at AS "endsAt", t.zone,
         c.full_until_hours AS "fullUntilHours", c.part_until_hours AS "partUntilHours", c.part_percent AS "partPercent",
         (SELECT jsonb_object_agg(affiliation, amount) FROM billing.price
           WHERE subject_kind = 'edition' AND subject_id = d.id) AS prices,
         (SELECT e.id FROM enrolment.enrolment e WHERE e.edition_id = d.id AND e.participant_id = $2
             AND e.status IN ('held', 'pending', 'enrolled', 'completed', 'not_completed')) AS "enrolmentId",
         (SELECT w.id FROM enrolment.waiting_entry w WHERE w.edition_id = d.id AND w.person_id = $2
             AND w.status IN ('waiting', 'offered')) AS "waitingEntryId",
         EXISTS (SELECT 1 FROM billing.bank_account) AS "takesTransfers",
         p.affiliation, coalesce(p.affiliation_verified_at IS NOT NULL, false) AS "affiliationVerified",
         p.birth_date::text AS "birthDate", p.guardian_name AS "guardianName",
         p.guardian_consent_on::text AS "guardianConsentOn"
    FROM scheduling.edition d
    JOIN catalogue.course c ON c.id = d.course_id
    JOIN scheduling.centre t ON t.id = d.centre_id
    JOIN enrolment.seat_pool s ON s.edition_id = d.id AND s.kind = 'edition' AND s.key = ''
    LEFT JOIN identity.person p ON p.id = $2
   WHERE d.id = $1 AND d.status <> 'draft'`;
