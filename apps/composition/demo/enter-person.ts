import type { NewPerson } from '@bottega/identity/server';
import type { PersonContent } from './content/people';
import { PASSWORD } from './front-door';

/** Somebody as they are registered; what they may do, they may do in one centre, or everywhere when there is none yet. */
export function asNewPerson(person: PersonContent, centreId: string | null): NewPerson {
  const { givenName, familyName, email, birthDate, affiliation, affiliationVerified, locale } = person;
  const { guardianName, guardianConsentOn, role, hasPassword } = person;
  return {
    givenName,
    familyName,
    email,
    emailConfirmed: email !== null,
    password: hasPassword ? PASSWORD : undefined,
    birthDate,
    affiliation,
    affiliationVerified,
    locale,
    guardianName,
    guardianConsentOn,
    roles: role ? [{ role, centreId }] : [],
  };
}
