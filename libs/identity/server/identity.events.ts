import { defineEvent } from '@bottega/platform/jobs';

interface OfPerson {
  personId: string;
}

/** Somebody new is known to the centre, by signing up or at the desk. */
export const PersonRegistered = defineEvent<OfPerson>('identity.person-registered');

/** Staff have seen proof of the affiliation somebody declares. */
export const AffiliationVerified = defineEvent<OfPerson>('identity.affiliation-verified');
