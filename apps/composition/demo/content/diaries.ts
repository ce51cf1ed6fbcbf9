import { ADULT_AGE, ageOn, overlaps } from '@bottega/platform/kernel';
import type { CourseKey } from './courses';
import type { EditionContent } from './editions';
import type { Moment } from './moment';
import type { PersonContent } from './people';

const MOST_EDITIONS = 5;

/** For whom a course is, where it is not for every adult. */
const AGES: Partial<Record<CourseKey, readonly [from: number, to: number]>> = {
  famiglia: [8, 13],
  videogioco: [9, 12],
  cucina: [11, 14],
  chat: [13, 70],
  notizie: [16, 60],
  bustaPaga: [16, 30],
  computer: [45, 90],
};
const ADULTS = [ADULT_AGE, 90] as const;

/** Who goes where: nobody to two rooms at once, nor twice to the same course, nor to everything. */
export class Diaries {
  private readonly pages: ReadonlyMap<PersonContent, EditionContent[]>;

  constructor(
    people: readonly PersonContent[],
    private readonly moment: Moment,
  ) {
    this.pages = new Map(people.filter(({ role }) => role === null).map((person) => [person, []]));
  }

  /** Who could still go to an edition; whoever signs in has a story of their own. */
  freeFor(edition: EditionContent): PersonContent[] {
    return [...this.pages.keys()].filter(
      (person) => !person.hasPassword && this.mayGo(person, edition) && this.isFree(person, edition),
    );
  }

  isFree(person: PersonContent, edition: EditionContent): boolean {
    const page = this.pages.get(person)!;
    return (
      page.length < MOST_EDITIONS && !page.some((other) => other.course === edition.course || meet(other, edition))
    );
  }

  enter(person: PersonContent, edition: EditionContent): void {
    this.pages.get(person)!.push(edition);
  }

  private mayGo({ birthDate }: PersonContent, { course }: EditionContent): boolean {
    const [from, to] = AGES[course] ?? ADULTS;
    const age = ageOn(birthDate, this.moment.today);
    return from <= age && age <= to;
  }
}

const meet = (one: EditionContent, other: EditionContent) =>
  one.sessions.some(({ period }) => other.sessions.some((session) => overlaps(period, session.period)));
