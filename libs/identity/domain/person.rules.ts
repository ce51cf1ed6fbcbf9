import { type FieldError, HOME_ZONE, isMinor, localDate, type LocalDate } from '@bottega/platform/kernel';
import { identityErrors } from './identity.errors';

export interface PersonFacts {
  readonly birthDate: LocalDate | null;
  readonly guardianName: string | null;
  readonly guardianConsentOn: LocalDate | null;
}

const GUARDIAN = ['guardianName', 'guardianConsentOn'] as const;
const EARLIEST_BIRTH = '1900-01-01';

/** People come of age by the Italian calendar, wherever the request comes from. */
export const today = (now: Date): LocalDate => localDate(now, HOME_ZONE);

/** Who runs their own account. Until guardians have theirs, staff act for the under-18s. */
export const mayHaveAccount = (birthDate: LocalDate | null, now: Date): boolean =>
  birthDate === null || !isMinor(birthDate, today(now));

/** Refuses what cannot be true of a person, and a minor without a guardian's consent on paper. */
export function checkPerson(person: PersonFacts, now: Date): void {
  const faults = [...birthDateFaults(person.birthDate, now), ...consentFaults(person.guardianConsentOn, now)];
  if (faults.length > 0) throw identityErrors('person-facts-wrong', {}, faults);
  const missing = GUARDIAN.filter((field) => !person[field]);
  const guardianNeeded = missing.length < GUARDIAN.length || !mayHaveAccount(person.birthDate, now);
  if (guardianNeeded && missing.length > 0) throw identityErrors('minor-needs-guardian', {}, missing.map(required));
}

/** Refuses whoever may not open an account alone. */
export function checkOwnSignUp(birthDate: LocalDate, now: Date): void {
  const faults = birthDateFaults(birthDate, now);
  if (faults.length > 0) throw identityErrors('person-facts-wrong', {}, faults);
  if (!mayHaveAccount(birthDate, now))
    throw identityErrors('minor-needs-staff', {}, [{ pointer: '/birthDate', code: 'identity.minor-needs-staff' }]);
}

function birthDateFaults(birthDate: LocalDate | null, now: Date): FieldError[] {
  const possible = birthDate === null || (birthDate >= EARLIEST_BIRTH && birthDate <= today(now));
  return possible ? [] : [{ pointer: '/birthDate', code: 'identity.birth-date-impossible' }];
}

function consentFaults(consentOn: LocalDate | null, now: Date): FieldError[] {
  const given = consentOn === null || consentOn <= today(now);
  return given ? [] : [{ pointer: '/guardianConsentOn', code: 'identity.consent-in-future' }];
}

const required = (field: string): FieldError => ({ pointer: `/${field}`, code: 'required' });
