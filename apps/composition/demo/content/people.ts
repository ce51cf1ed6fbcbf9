import { ADULT_AGE, type LocalDate, type Locale, addDays, ageOn, foldText } from '@bottega/platform/kernel';
import type { Affiliation } from '@bottega/identity/domain';
import type { Role } from '@bottega/platform/http';
import { type Community, communities } from './names';
import { type InstructorContent, hasAccount, instructors } from './instructors';
import { Dice } from './random';

export interface PersonContent {
  readonly key: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly birthDate: LocalDate;
  readonly affiliation: Affiliation;
  readonly affiliationVerified: boolean;
  readonly locale: Locale;
  /** Who answers for a minor, and since when their consent is on paper. */
  readonly guardianName: string | null;
  readonly guardianConsentOn: LocalDate | null;
  readonly role: Role | null;
  /** Whether it signs in with the password of the demo. */
  readonly hasPassword: boolean;
}

export const PEOPLE = 300;
const MINORS = 60;
const SEED = 20158;

const grownUp = {
  affiliationVerified: true,
  locale: 'it',
  guardianName: null,
  guardianConsentOn: null,
  role: null,
  hasPassword: false,
} as const;

const account = { ...grownUp, hasPassword: true } as const;

/** Those who sign in to look around; the instructor among them teaches. */
export const accounts: readonly PersonContent[] = [
  {
    ...account,
    key: 'staff',
    givenName: 'Paola',
    familyName: 'Righi',
    email: 'staff@bottega.example',
    birthDate: '1981-05-22',
    affiliation: 'coworker',
    role: 'staff',
  },
  {
    ...account,
    key: 'corsista',
    givenName: 'Sara',
    familyName: 'Mancuso',
    email: 'corsista@bottega.example',
    birthDate: '1994-09-03',
    affiliation: 'resident',
    affiliationVerified: false,
  },
  {
    ...account,
    key: 'tutor',
    givenName: 'Caterina',
    familyName: 'Bellini',
    email: 'tutor@bottega.example',
    birthDate: '1972-01-18',
    affiliation: 'external',
    role: 'partner-tutor',
  },
  {
    ...account,
    key: 'admin',
    givenName: 'Matteo',
    familyName: 'Sironi',
    email: 'admin@bottega.example',
    birthDate: '1977-11-05',
    affiliation: 'coworker',
    role: 'admin',
  },
];

const teachers: readonly PersonContent[] = Object.entries<InstructorContent>(instructors).map(([key, instructor]) => ({
  ...grownUp,
  key,
  givenName: instructor.givenName,
  familyName: instructor.familyName,
  email: instructor.email,
  birthDate: instructor.birthDate,
  affiliation: instructor.affiliation,
  role: 'instructor',
  hasPassword: hasAccount(instructor),
}));

/** Everybody the centre knows: accounts, instructors, adults of the quarter and their children. */
export function peopleOn(today: LocalDate): readonly PersonContent[] {
  const crowd = new Crowd(today);
  for (let adults = PEOPLE - MINORS - accounts.length - teachers.length; adults > 0; adults--) crowd.addAdult();
  for (let minors = MINORS; minors > 0; minors--) crowd.addMinor();
  return [...accounts, ...teachers, ...crowd.people];
}

class Crowd {
  readonly people: PersonContent[] = [];
  private readonly dice = new Dice(SEED);
  private readonly communityOf = new Map<PersonContent, Community>();
  private readonly taken = new Set([...accounts, ...teachers].map(nameKey));

  constructor(private readonly today: LocalDate) {}

  addAdult(): void {
    const { dice } = this;
    const community = dice.weighed(communities);
    const name = this.freeName(community, () => dice.pick(community.familyNames));
    const birthDate = this.bornAgo(dice.between(ADULT_AGE + 1, dice.chance(0.2) ? 82 : 58));
    const affiliation = dice.weighed(AFFILIATED).is;
    const isElderly = ageOn(birthDate, this.today) > 65;
    const person = {
      ...grownUp,
      ...name,
      key: nameKey(name),
      email: dice.chance(isElderly ? 0.5 : 0.07) ? null : addressOf(name),
      birthDate,
      affiliation,
      affiliationVerified: dice.chance(affiliation === 'coworker' ? 0.95 : 0.65),
      locale: dice.chance(0.6) ? community.locale : 'it',
    } as const;
    this.people.push(person);
    this.communityOf.set(person, community);
  }

  /** A child of somebody already here, with their surname, and their consent on paper. */
  addMinor(): void {
    const { dice, today } = this;
    const parent = dice.pick(this.people.filter((person) => isOfAge(ageOn(person.birthDate, today), 32, 52)));
    const community = this.communityOf.get(parent)!;
    const name = this.freeName(community, () => parent.familyName);
    const birthDate = this.bornAgo(dice.between(8, dice.chance(0.7) ? 13 : ADULT_AGE - 1));
    this.people.push({
      ...grownUp,
      ...name,
      key: nameKey(name),
      email: ageOn(birthDate, today) >= 15 && dice.chance(0.6) ? addressOf(name) : null,
      birthDate,
      affiliation: parent.affiliation === 'coworker' ? 'resident' : parent.affiliation,
      affiliationVerified: parent.affiliationVerified,
      guardianName: `${parent.givenName} ${parent.familyName}`,
      guardianConsentOn: addDays(today, -dice.between(300, 390)),
    });
  }

  private freeName(community: Community, familyName: () => string) {
    for (;;) {
      const name = { givenName: this.dice.pick(community.givenNames), familyName: familyName() };
      if (this.taken.has(nameKey(name))) continue;
      this.taken.add(nameKey(name));
      return name;
    }
  }

  /** Some day on which somebody of that age may be born. */
  private bornAgo(age: number): LocalDate {
    return addDays(this.today, -Math.ceil(age * 365.25) - this.dice.between(1, 364));
  }
}

const AFFILIATED = [
  { is: 'resident', weight: 62 },
  { is: 'external', weight: 23 },
  { is: 'coworker', weight: 15 },
] as const;

const isOfAge = (age: number, least: number, most: number) => age >= least && age <= most;

type Name = Pick<PersonContent, 'givenName' | 'familyName'>;

function nameKey({ givenName, familyName }: Name): string {
  return [givenName, familyName].map((word) => foldText(word).replace(/[^a-z]/g, '')).join('.');
}

const addressOf = (name: Name) => `${nameKey(name)}@example.org`;
