import type { Label } from '@bottega/platform/kernel';
import { type Column, text, word, words, yesOrNo } from '@bottega/platform/tables';
import type { PersonListItemView } from './person.view';

const AFFILIATIONS: Record<string, Label> = {
  coworker: { it: 'Coworker', en: 'Coworker' },
  resident: { it: 'Abita nel quartiere', en: 'Lives in the quarter' },
  external: { it: 'Viene da fuori', en: 'Comes from outside' },
};

const ROLES: Record<string, Label> = {
  admin: { it: 'Amministrazione', en: 'Administration' },
  staff: { it: 'Segreteria', en: 'Training staff' },
  instructor: { it: 'Docente', en: 'Instructor' },
  'partner-tutor': { it: 'Referente di un partner', en: 'Partner’s tutor' },
};

export const PEOPLE_COLUMNS: readonly Column<PersonListItemView>[] = [
  text('Cognome', 'Family name', ({ familyName }) => familyName),
  text('Nome', 'Given name', ({ givenName }) => givenName),
  text('E-mail', 'E-mail', ({ email }) => email),
  yesOrNo('E-mail confermata', 'E-mail confirmed', ({ emailConfirmed }) => emailConfirmed),
  word('Appartenenza', 'Affiliation', AFFILIATIONS, ({ affiliation }) => affiliation),
  yesOrNo('Appartenenza verificata', 'Affiliation verified', ({ affiliationVerified }) => affiliationVerified),
  words('Ruoli', 'Roles', ROLES, ({ roles }) => roles),
];
