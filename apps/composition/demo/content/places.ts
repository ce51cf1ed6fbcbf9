import type { Mark } from '@bottega/attendance/domain';
import { courses } from './courses';
import { Diaries } from './diaries';
import type { Filling } from './edition-plans';
import { type EditionContent, TONIGHT } from './editions';
import { DAY, HOUR, earliest, later } from './instants';
import { faithfulMarks, marksFor } from './marks';
import type { Moment } from './moment';
import type { PersonContent } from './people';
import { Dice } from './random';

/** A place somebody took, and what became of it. */
export interface PlaceContent {
  readonly person: PersonContent;
  readonly takenAt: Date;
  /** Cents, as the price list of the edition has it for them. */
  readonly price: number;
  /** When the money was counted at the desk: never for what is free, not yet for some. */
  readonly paidAt: Date | null;
  readonly withdrawnAt: Date | null;
  /** What the register says of each session, once it was held. */
  readonly marks: readonly Mark[];
}

/** Enrolments open forty days before the start; those for a start far ahead opened a while ago. */
export const opensAt = ({ sessions }: EditionContent, { now }: Moment): Date =>
  earliest(later(sessions[0]!.period.startsAt, -40 * DAY), later(now, -9 * DAY));

/** Until when people enrol and pay: now, or when an edition was called off. */
export const takesUntil = ({ status }: EditionContent, { now }: Moment): Date =>
  status === 'cancelled' ? later(now, -2 * DAY) : now;

/** Everybody’s places, by edition. */
export function placesIn(
  editions: readonly EditionContent[],
  people: readonly PersonContent[],
  moment: Moment,
): ReadonlyMap<string, readonly PlaceContent[]> {
  const diaries = new Diaries(people, moment);
  const learner = people.find(({ key }) => key === 'corsista')!;
  const promised = storyOf(learner, editions, diaries);
  return new Map(
    editions.map((edition) => {
      const here = promised.includes(edition) ? [learner] : [];
      return [edition.key, placesOf(edition, here, diaries, moment)];
    }),
  );
}

/** What the learner one signs in as has done, is doing this evening, and will do: two of what does not clash. */
const STORY = [TONIGHT, 'elettronica-1', 'fotografare-2', 'curriculum-3', 'spid-2'];
const STORY_LENGTH = 4;

function storyOf(learner: PersonContent, editions: readonly EditionContent[], diaries: Diaries): EditionContent[] {
  const story: EditionContent[] = [];
  for (const edition of STORY.map((wanted) => editions.find(({ key }) => key === wanted)!)) {
    if (story.length === STORY_LENGTH || !diaries.isFree(learner, edition)) continue;
    diaries.enter(learner, edition);
    story.push(edition);
  }
  return story;
}

function placesOf(
  edition: EditionContent,
  promised: readonly PersonContent[],
  diaries: Diaries,
  moment: Moment,
): PlaceContent[] {
  const dice = new Dice(seedOf(edition.key));
  const free = dice.shuffled(diaries.freeFor(edition));
  const others = free.splice(0, placesWanted(edition) - promised.length);
  others.forEach((person) => diaries.enter(person, edition));
  const places = [...promised, ...others].map((person) => placeOf(person, edition, dice, moment));
  const regret = free.find(({ guardianName }) => guardianName === null);
  const isRegretted = regret && places.length > 0 && dice.chance(0.4);
  return isRegretted ? [...places, changeOfMind(regret, places, edition, moment)] : places;
}

const SHARE: Readonly<Record<Filling, (capacity: number, minimum: number) => number>> = {
  full: (capacity) => capacity,
  'one-left': (capacity) => capacity - 1,
  most: (capacity, minimum) => Math.max(minimum, Math.round(capacity * 0.85)),
  half: (capacity, minimum) => Math.max(minimum, Math.round(capacity * 0.55)),
  enough: (_, minimum) => minimum + 1,
  few: (_, minimum) => Math.max(2, minimum - 3),
  none: () => 0,
};

export const placesWanted = ({ course, filling }: Pick<EditionContent, 'course' | 'filling'>): number =>
  SHARE[filling](courses[course].capacity, courses[course].minimum);

function placeOf(person: PersonContent, edition: EditionContent, dice: Dice, moment: Moment): PlaceContent {
  const { sessions, course } = edition;
  const from = opensAt(edition, moment);
  const end = takesUntil(edition, moment);
  const until = earliest(later(sessions[0]!.period.startsAt, -6 * HOUR), later(end, -HOUR));
  const takenAt = later(from, dice.next() * (until.getTime() - from.getTime()));
  const price = courses[course].prices[person.affiliation];
  const paidAt = later(takenAt, dice.between(2, 140) * HOUR);
  const hasPaid = price > 0 && paidAt < end && (edition.status === 'closed' || dice.chance(0.8));
  return {
    person,
    takenAt,
    price,
    paidAt: hasPaid ? paidAt : null,
    withdrawnAt: null,
    marks: person.key === 'corsista' ? faithfulMarks(sessions.length) : marksFor(sessions.length, dice),
  };
}

/** Somebody who took a place first thing and gave it back before the last one went. */
function changeOfMind(
  person: PersonContent,
  places: readonly PlaceContent[],
  edition: EditionContent,
  moment: Moment,
): PlaceContent {
  const lastTaken = places.reduce((last, { takenAt }) => (takenAt > last ? takenAt : last), opensAt(edition, moment));
  return {
    person,
    takenAt: later(opensAt(edition, moment), 1),
    price: courses[edition.course].prices[person.affiliation],
    paidAt: null,
    withdrawnAt: later(lastTaken, -1),
    marks: [],
  };
}

const seedOf = (key: string) => [...key].reduce((seed, letter) => Math.imul(seed, 31) + letter.charCodeAt(0), 7);
