import { ADULT_AGE, ageOn, overlaps } from '@bottega/platform/kernel';
import { instructors } from './instructors';
import { courses } from './courses';
import { TONIGHT, editionsAt } from './editions';
import { momentOf } from './moment';
import { peopleOn } from './people';
import { type PlaceContent, opensAt, placesIn, placesWanted } from './places';

const MOMENTS = ['2026-11-22T10:00:00Z', '2027-01-06T16:30:00Z', '2027-08-14T08:00:00Z'].map((instant) =>
  momentOf(new Date(instant)),
);

describe.each(MOMENTS)('on $today', (moment) => {
  const { today, now } = moment;
  const people = peopleOn(today);
  const editions = editionsAt(moment);
  const places = placesIn(editions, people, moment);
  const kept = (key: string) => places.get(key)!.filter(({ withdrawnAt }) => withdrawnAt === null);
  const all = editions.flatMap((edition) => kept(edition.key).map((place) => ({ edition, ...place })));

  test('three hundred people live here, each with a name and an address of their own', () => {
    expect(people).toHaveLength(300);
    expect(new Set(people.map(({ key }) => key)).size).toBe(300);
    const addresses = people.flatMap(({ email }) => email ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !/^[a-z.-]+@(bottega\.example|example\.org)$/.test(address))).toEqual([]);
    expect(people.filter(({ hasPassword }) => hasPassword).map(({ email }) => email!.split('@')[0])).toEqual(
      expect.arrayContaining(['staff', 'docente', 'corsista', 'tutor', 'admin']),
    );
  });

  test('every minor has a guardian and their consent, and no adult has one', () => {
    const minors = people.filter(({ birthDate }) => ageOn(birthDate, today) < ADULT_AGE);
    expect(minors).toHaveLength(60);
    expect(minors.filter(({ guardianName, guardianConsentOn }) => !guardianName || !guardianConsentOn)).toEqual([]);
    expect(people.filter(({ guardianName }) => guardianName !== null)).toHaveLength(60);
  });

  test('an edition is as full as it was meant to be, and never fuller', () => {
    for (const edition of editions) {
      expect([edition.key, kept(edition.key).length]).toEqual([edition.key, placesWanted(edition)]);
      const givenBack = places.get(edition.key)!.filter(({ withdrawnAt }) => withdrawnAt !== null);
      for (const { takenAt, withdrawnAt } of givenBack) {
        const meanwhile = kept(edition.key).filter((place) => place.takenAt < withdrawnAt!);
        expect(meanwhile.length).toBeLessThan(courses[edition.course].capacity);
        expect(takenAt < withdrawnAt!).toBe(true);
      }
    }
  });

  test('places are taken while enrolments are open, by people who do not teach and are nowhere else', () => {
    const wrongTime = ({ takenAt }: PlaceContent, opened: Date, starts: Date) =>
      takenAt < opened || takenAt > now || takenAt > starts;
    expect(
      all.filter((place) =>
        wrongTime(place, opensAt(place.edition, moment), place.edition.sessions[0]!.period.startsAt),
      ),
    ).toEqual([]);
    expect(all.filter(({ person }) => person.key in instructors)).toEqual([]);
    const clashes = all.filter(({ person, edition }) =>
      all.some(
        (other) =>
          other.person === person &&
          other.edition !== edition &&
          edition.sessions.some(({ period }) =>
            other.edition.sessions.some((session) => overlaps(period, session.period)),
          ),
      ),
    );
    expect(clashes).toEqual([]);
  });

  test('the learner of the demo has finished a course, is in this evening’s, and has two to come', () => {
    const hers = all.filter(({ person }) => person.key === 'corsista');
    expect(hers.map(({ edition }) => edition.status)).toEqual(['running', 'closed', 'confirmed', 'confirmed']);
    expect(hers[0]!.edition.key).toBe(TONIGHT);
    expect(hers[1]!.marks.filter(({ kind }) => kind === 'absent')).toEqual([]);
  });
});
