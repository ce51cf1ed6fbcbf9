import { email, required, type SchemaPathTree, validate } from '@angular/forms/signals';
import { checkPerson, mayHaveAccount } from '@bottega/identity/domain';
import type { Locale } from '@bottega/platform/kernel';
import type { Schema } from '@bottega/platform/web';
import { faultsOf, ruleErrors } from './rule-errors';

/** What a form holds of somebody: text, where nothing is the empty text. */
export interface PersonFacts {
  givenName: string;
  familyName: string;
  email: string;
  birthDate: string;
  locale: Locale;
  guardianName: string;
  guardianConsentOn: string;
}

type Told = Omit<Schema<'PersonView'>, 'id'>;

export const NOBODY: PersonFacts = {
  givenName: '',
  familyName: '',
  email: '',
  birthDate: '',
  locale: 'it',
  guardianName: '',
  guardianConsentOn: '',
};

export const factsOf = (person: Told): PersonFacts => ({
  givenName: person.givenName,
  familyName: person.familyName,
  email: person.email ?? '',
  birthDate: person.birthDate ?? '',
  locale: person.locale,
  guardianName: person.guardianName ?? '',
  guardianConsentOn: person.guardianConsentOn ?? '',
});

/** As the API takes them. */
export const toBody = ({ email: address, guardianName, guardianConsentOn, ...facts }: PersonFacts) => ({
  ...facts,
  email: address || null,
  guardianName: guardianName || null,
  guardianConsentOn: guardianConsentOn || null,
});

export const needsGuardian = (birthDate: string, now: Date): boolean =>
  birthDate !== '' && !mayHaveAccount(birthDate, now);

interface Circumstances {
  now: () => Date;
  locale: () => Locale;
}

export function personRules(path: SchemaPathTree<PersonFacts>, { now, locale }: Circumstances): void {
  const minor = {
    when: ({ valueOf }: { valueOf: (at: typeof path.birthDate) => string }) =>
      needsGuardian(valueOf(path.birthDate), now()),
  };
  required(path.givenName);
  required(path.familyName);
  required(path.birthDate);
  email(path.email);
  required(path.guardianName, minor);
  required(path.guardianConsentOn, minor);
  validate(path.birthDate, ({ value }) => faults({ birthDate: value() || null }, now(), locale()));
  validate(path.guardianConsentOn, ({ value }) => faults({ guardianConsentOn: value() || null }, now(), locale()));
}

function faults(facts: { birthDate?: string | null; guardianConsentOn?: string | null }, now: Date, locale: Locale) {
  const [field] = Object.keys(facts);
  const found = faultsOf(() =>
    checkPerson({ birthDate: null, guardianName: null, guardianConsentOn: null, ...facts }, now),
  );
  return ruleErrors(
    found.filter(({ pointer, code }) => pointer === `/${field}` && code !== 'required'),
    locale,
  );
}
