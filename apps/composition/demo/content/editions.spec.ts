import { addDays, localDate } from '@bottega/platform/kernel';
import { EDITION_STATUSES, type EditionStatus, conflictsOf, isOpen } from '@bottega/scheduling/domain';
import { spaces, ZONE } from './centre';
import { courses } from './courses';
import { type EditionContent, TONIGHT, editionsAt } from './editions';
import { hoursOf, momentOf, nextEvening } from './moment';

/** Every day of an ordinary week, the eves and the mornings of both clock changes, holidays, August, a leap day. */
const MOMENTS = [
  ...Array.from({ length: 7 }, (_, day) => `${addDays('2026-11-23', day)}T09:30:00Z`),
  '2026-10-25T00:30:00Z',
  '2027-03-27T22:30:00Z',
  '2027-03-28T09:00:00Z',
  '2026-12-06T21:00:00Z',
  '2026-12-25T09:00:00Z',
  '2027-01-06T09:00:00Z',
  '2027-08-15T16:00:00Z',
  '2028-02-29T09:00:00Z',
].map((instant) => momentOf(new Date(instant)));

const count = (editions: readonly EditionContent[], status: EditionStatus) =>
  editions.filter((edition) => edition.status === status).length;

describe.each(MOMENTS)('on $today at $now', (moment) => {
  const editions = editionsAt(moment);
  const sessions = editions.flatMap((edition) => edition.sessions);

  test('there are sixty editions, each as far as it was meant to be', () => {
    const counts = EDITION_STATUSES.map((status) => [status, count(editions, status)]);
    expect(Object.fromEntries(counts)).toEqual({
      running: 12,
      closed: 25,
      confirmed: 12,
      open: 9,
      postponed: 0,
      cancelled: 1,
      draft: 1,
    });
    expect(new Set(editions.map(({ key }) => key)).size).toBe(60);
    for (const { key, status, sessions: held } of editions) {
      const { startsAt } = held[0]!.period;
      const { endsAt } = held.at(-1)!.period;
      const phase = endsAt < moment.now ? 'closed' : startsAt < moment.now ? 'running' : 'coming';
      expect([key, phase]).toEqual([key, status === 'closed' || status === 'running' ? status : 'coming']);
    }
  });

  test('each edition holds its course whole, with somebody who teaches it, where there is room', () => {
    for (const { course, instructor, space, sessions: held } of editions) {
      expect(held.map(({ title }) => title)).toEqual(courses[course].sessions);
      expect(courses[course].instructors).toContain(instructor);
      expect(spaces[space].capacity).toBeGreaterThanOrEqual(courses[course].capacity);
    }
  });

  test('no space and no instructor is taken twice, and the doors are open', () => {
    expect(sessions.filter((session) => conflictsOf(session, sessions).length > 0)).toEqual([]);
    for (const { space, sessions: held } of editions) {
      const hours = hoursOf(spaces[space].venue, moment);
      expect(held.filter(({ slot }) => !isOpen(slot, hours))).toEqual([]);
    }
  });

  test('this evening there is a robot to build, and there was one before', () => {
    const { sessions: held, instructor } = editions.find(({ key }) => key === TONIGHT)!;
    const dates = held.map(({ period }) => localDate(period.startsAt, ZONE));
    expect(instructor).toBe('giulia');
    expect(dates).toContain(nextEvening(moment));
    expect(held.find(({ period }) => period.startsAt > moment.now)?.slot.date).toBe(nextEvening(moment));
  });
});

test('the next evening is today until the middle of the afternoon, then the next day the doors are open', () => {
  const evening = (instant: string) => nextEvening(momentOf(new Date(instant)));
  expect(evening('2026-11-24T13:59:00Z')).toBe('2026-11-24');
  expect(evening('2026-11-24T14:00:00Z')).toBe('2026-11-25');
  expect(evening('2026-12-24T09:00:00Z')).toBe('2026-12-27');
});
