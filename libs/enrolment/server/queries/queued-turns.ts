import { Injectable } from '@nestjs/common';
import type { PaymentMethod } from '@bottega/billing/domain';
import { assertMayTakePart, type Turn } from '@bottega/enrolment/domain';
import { localDate, refusalOf } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';

export interface QueuedTurn extends Turn {
  editionId: string;
  personId: string;
  /** Never by card: nobody else can be at the checkout for them, so they are asked. */
  automatic: boolean;
  payBy: PaymentMethod;
}

interface QueuedRecord extends Omit<QueuedTurn, 'obstacle'> {
  byStaff: boolean;
  clash: boolean;
  birthDate: string | null;
  guardianName: string | null;
  guardianConsentOn: string | null;
}

/** All who wait for an edition, in order, with what stands in the way of each today: the last may be the first to be served. */
@Injectable()
export class QueuedTurns {
  constructor(private readonly database: Database) {}

  async of(editionId: string, zone: string, now: Date): Promise<QueuedTurn[]> {
    const records = await this.database.query<QueuedRecord>(SQL, [editionId, now]);
    return records.map(({ byStaff, clash, birthDate, guardianName, guardianConsentOn, ...turn }) => {
      const consent = consentObstacle({ birthDate, guardianName, guardianConsentOn }, byStaff, localDate(now, zone));
      return { ...turn, obstacle: consent ?? (clash ? 'clash' : null) };
    });
  }
}

type Facts = Pick<QueuedRecord, 'birthDate' | 'guardianName' | 'guardianConsentOn'>;

function consentObstacle(facts: Facts, byStaff: boolean, today: string): Turn['obstacle'] {
  const refusal = refusalOf(() => assertMayTakePart(facts, byStaff ? 'staff' : 'learner', today));
  if (!refusal) return null;
  return refusal.code === 'enrolment.consent-missing' ? 'consent-missing' : 'minor-needs-staff';
}

const SQL = `
  SELECT w.id, w.edition_id AS "editionId", w.person_id AS "personId", w.places,
         w.pay_by AS "payBy", w.automatic AND w.pay_by <> 'card' AS automatic,
         w.requester_id <> w.person_id AS "byStaff", p.birth_date::text AS "birthDate",
         p.guardian_name AS "guardianName", p.guardian_consent_on::text AS "guardianConsentOn",
         EXISTS (SELECT 1
                   FROM enrolment.enrolment e
                   JOIN scheduling.session theirs ON theirs.edition_id = e.edition_id AND theirs.status = 'planned'
                   JOIN scheduling.session wanted ON wanted.edition_id = w.edition_id AND wanted.status = 'planned'
                    AND tstzrange(theirs.starts_at, theirs.ends_at) && tstzrange(wanted.starts_at, wanted.ends_at)
                  WHERE e.participant_id = w.person_id AND e.status IN ('held', 'pending', 'enrolled')
                    AND e.edition_id <> w.edition_id AND wanted.starts_at > $2) AS clash
    FROM enrolment.waiting_entry w
    JOIN identity.person p ON p.id = w.person_id
   WHERE w.edition_id = $1 AND w.status = 'waiting'
   ORDER BY w.turn`;
