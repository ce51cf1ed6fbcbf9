import { array, assert, integer, property, record } from 'fast-check';
import { addDays } from '@bottega/platform/kernel';
import type { Scope } from './scope';
import { type Lot, spend, type Wish } from './spending';

const ALL: Scope = { kind: 'all', of: [] };
const COURSE = { courseId: 'robot', pathIds: ['makers'], topics: ['robotics'] };
const on = (...days: string[]): Wish => ({
  course: COURSE,
  sessions: days.map((date) => ({ date, minutes: 120 })),
});
const aLot = (lot: Partial<Lot> = {}): Lot => ({
  id: 'lot',
  unit: 'training',
  scope: ALL,
  weights: {},
  validity: { from: '2026-09-01', to: '2027-08-31' },
  available: 8,
  spentOn: [],
  ...lot,
});

describe('a training', () => {
  it('is spent from what expires first', () => {
    const late = aLot({ id: 'late', validity: { from: '2026-01-01', to: '2027-12-31' } });
    const soon = aLot({ id: 'soon', validity: { from: '2026-01-01', to: '2027-03-31' } });
    expect(spend([late, soon], on('2027-01-14', '2027-01-21'), [])).toEqual({ takes: [{ lotId: 'soon', amount: 1 }] });
  });

  it('must be valid on the day of the first session, and of no other', () => {
    const ending = aLot({ validity: { from: '2026-01-01', to: '2027-01-14' } });
    expect(spend([ending], on('2027-01-21', '2027-01-14'), [])).toEqual({ takes: [{ lotId: 'lot', amount: 1 }] });
    expect(spend([ending], on('2027-01-15'), [])).toEqual({ refused: 'not-on-the-day' });
  });

  it('weighs what the plan says, over more than one lot if need be', () => {
    const weights = { robot: 3 };
    const soon = aLot({ id: 'soon', weights, available: 1, validity: { from: '2026-01-01', to: '2027-02-01' } });
    const late = aLot({ id: 'late', weights });
    expect(spend([soon, late], on('2027-01-14'), [])).toEqual({
      takes: [
        { lotId: 'soon', amount: 1 },
        { lotId: 'late', amount: 2 },
      ],
    });
  });

  it.each([
    ['another course', aLot({ scope: { kind: 'courses', of: ['loom'] } }), 'not-this-course'],
    ['another path', aLot({ scope: { kind: 'paths', of: ['weavers'] } }), 'not-this-course'],
    ['another topic', aLot({ scope: { kind: 'topics', of: ['work'] } }), 'not-this-course'],
    ['nothing any more', aLot({ available: 0 }), 'none-left'],
    [
      'a path, each course once',
      aLot({ scope: { kind: 'paths', of: ['makers'] }, spentOn: ['robot'] }),
      'taken-already',
    ],
  ])('is refused by a lot that is good for %s', (_, lot, refused) => {
    expect(spend([lot], on('2027-01-14'), [])).toEqual({ refused });
  });

  it.each([
    ['the course', { kind: 'courses', of: ['robot'] }],
    ['its path', { kind: 'paths', of: ['makers'] }],
    ['its topic', { kind: 'topics', of: ['robotics'] }],
  ] as const)('is spent by a lot that is good for %s', (_, scope) => {
    expect(spend([aLot({ scope })], on('2027-01-14'), [])).toEqual({ takes: [{ lotId: 'lot', amount: 1 }] });
  });

  it('is not spent while the course has no date, nor while the membership rests', () => {
    expect(spend([aLot()], on(), [])).toEqual({ refused: 'no-dates' });
    const resting = [{ from: '2027-01-10', until: '2027-02-01' }];
    expect(spend([aLot()], on('2027-01-14'), resting)).toEqual({ refused: 'not-on-the-day' });
    expect(spend([aLot()], on('2027-02-01'), resting)).toEqual({ takes: [{ lotId: 'lot', amount: 1 }] });
  });
});

describe('hours', () => {
  const hours = { unit: 'hour' as const, available: 180 };

  it('must be valid on the day of each session', () => {
    const ending = aLot({ ...hours, id: 'ending', validity: { from: '2026-01-01', to: '2027-01-14' } });
    const next = aLot({ ...hours, id: 'next', validity: { from: '2027-01-15', to: '2027-12-31' } });
    expect(spend([next, ending], on('2027-01-14', '2027-01-21'), [])).toEqual({
      takes: [
        { lotId: 'ending', amount: 120 },
        { lotId: 'next', amount: 120 },
      ],
    });
    expect(spend([ending], on('2027-01-14', '2027-01-21'), [])).toEqual({ refused: 'not-on-the-day' });
  });

  it('must suffice for all of them', () => {
    expect(spend([aLot(hours)], on('2027-01-14', '2027-01-21'), [])).toEqual({ refused: 'none-left' });
  });
});

const DAY_ZERO = '2027-01-01';
const day = integer({ min: 0, max: 60 });
const someLot = record({ from: day, length: day, available: integer({ min: 0, max: 300 }) });

it('whatever the lots: what is taken is there, is enough, and is valid on a day it pays for', () => {
  assert(
    property(
      array(someLot, { minLength: 1, maxLength: 6 }),
      array(day, { minLength: 1, maxLength: 5 }),
      (some, days) => {
        const lots = some.map(({ from, length, available }, index) =>
          aLot({
            id: `lot-${index}`,
            unit: 'hour',
            available,
            validity: { from: addDays(DAY_ZERO, from), to: addDays(DAY_ZERO, from + length) },
          }),
        );
        const dates = days.map((each) => addDays(DAY_ZERO, each));
        const spending = spend(lots, on(...dates), []);
        if ('refused' in spending) return;
        expect(spending.takes.reduce((sum, { amount }) => sum + amount, 0)).toBe(120 * dates.length);
        for (const { lotId, amount } of spending.takes) {
          const lot = lots.find(({ id }) => id === lotId)!;
          const payable = dates.filter((date) => lot.validity.from <= date && date <= lot.validity.to);
          expect(amount).toBeGreaterThan(0);
          expect(amount).toBeLessThanOrEqual(Math.min(lot.available, 120 * payable.length));
        }
      },
    ),
  );
});
