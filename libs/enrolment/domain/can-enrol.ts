import { isMinor, type LocalDate } from '@bottega/platform/kernel';
import { enrolmentErrors } from './enrolment.errors';

export interface EditionFacts {
  status: string;
  firstSessionStartsAt: Date | null;
}

export interface ParticipantFacts {
  birthDate: LocalDate | null;
  guardianName: string | null;
  guardianConsentOn: LocalDate | null;
}

/** Staff may also enter people once the course has started. */
export type Asker = 'learner' | 'staff';

const OPEN_TO_LEARNERS = ['open', 'confirmed'];
const OPEN_TO_STAFF = [...OPEN_TO_LEARNERS, 'running'];

/** @throws enrolment.edition-not-open, enrolment.already-started */
export function assertTakesEnrolments(edition: EditionFacts, asker: Asker, now: Date): void {
  const statuses = asker === 'staff' ? OPEN_TO_STAFF : OPEN_TO_LEARNERS;
  if (!statuses.includes(edition.status)) throw enrolmentErrors('edition-not-open');
  const started = edition.firstSessionStartsAt !== null && edition.firstSessionStartsAt <= now;
  if (asker === 'learner' && started) throw enrolmentErrors('already-started');
}

/**
 * Until guardians have accounts of their own, people under 18 are entered by staff, with the guardian's consent on paper.
 * @throws enrolment.minor-needs-staff, enrolment.consent-missing
 */
export function assertMayTakePart(participant: ParticipantFacts, asker: Asker, today: LocalDate): void {
  if (!participant.birthDate || !isMinor(participant.birthDate, today)) return;
  if (asker === 'learner') throw enrolmentErrors('minor-needs-staff');
  if (!participant.guardianName || !participant.guardianConsentOn) throw enrolmentErrors('consent-missing');
}
