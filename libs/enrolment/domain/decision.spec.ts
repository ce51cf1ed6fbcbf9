import { euro } from '@bottega/platform/kernel';
import {
  asksForTitle,
  checkDecision,
  checkTyped,
  daysLeft,
  possibleDecisions,
  type ToDecide,
  whyDecide,
} from './decision';

const today = '2027-01-11';
const edition: ToDecide = { status: 'open', decidesOn: '2027-02-20', startsOn: '2027-02-25', taken: 8, minimum: 8 };

describe('an open edition', () => {
  it.each<[string, Partial<ToDecide>, string | null]>([
    ['with its minimum and time left does not wait for a decision', {}, null],
    ['below its minimum does', { taken: 7 }, 'below-minimum'],
    ['whose day is a week away does, though full', { decidesOn: '2027-01-18' }, 'soon'],
    ['whose day is eight days away does not', { decidesOn: '2027-01-19' }, null],
    ['whose day is today does', { decidesOn: today }, 'soon'],
    ['whose day is past does', { decidesOn: '2027-01-10', taken: 3 }, 'overdue'],
    ['without a day waits only below its minimum', { decidesOn: null }, null],
    ['without a day cannot wait longer than its first session', { decidesOn: null, startsOn: '2027-01-18' }, 'soon'],
    ['without a day that has started is overdue', { decidesOn: null, startsOn: '2027-01-10' }, 'overdue'],
    ['without any date waits only below its minimum', { decidesOn: null, startsOn: null }, null],
  ])('%s', (_, change, why) => {
    expect(whyDecide({ ...edition, ...change }, today)).toBe(why);
  });

  it.each(['draft', 'confirmed', 'running', 'closed', 'postponed', 'cancelled'])(
    'only: not one that is %s',
    (status) => {
      expect(whyDecide({ ...edition, status, taken: 0, decidesOn: today }, today)).toBeNull();
    },
  );
});

it('days are counted to the day itself, and on past it', () => {
  expect(['2027-01-14', today, '2027-01-09', null].map((day) => daysLeft(day, today))).toEqual([3, 0, -2, null]);
});

it('each status has its decisions', () => {
  const statuses = ['draft', 'open', 'confirmed', 'running', 'postponed', 'closed', 'cancelled'];
  expect(Object.fromEntries(statuses.map((status) => [status, possibleDecisions(status)]))).toEqual({
    draft: ['cancel'],
    open: ['confirm', 'postpone', 'cancel', 'merge'],
    confirmed: ['postpone', 'cancel', 'merge'],
    running: ['cancel'],
    postponed: ['cancel', 'merge'],
    closed: [],
    cancelled: [],
  });
  expect(() => checkDecision('confirm', 'running')).toThrow('enrolment.decision-not-possible');
});

describe('above 500 euros of refunds', () => {
  it('the title is asked for, from the first cent', () => {
    expect([euro(50_000), euro(50_001)].map(asksForTitle)).toEqual([false, true]);
  });

  it('it is taken whatever its capitals and spaces, and nothing else is', () => {
    const title = 'Il primo robot: Arduino da zero';
    expect(() => checkTyped(title, '  il primo ROBOT:  Arduino da zero ')).not.toThrow();
    for (const typed of [undefined, '', 'Il primo robot']) {
      expect(() => checkTyped(title, typed)).toThrow(
        expect.objectContaining({
          code: 'enrolment.title-not-typed',
          fields: [expect.objectContaining({ pointer: '/typed' })],
        }),
      );
    }
  });
});
