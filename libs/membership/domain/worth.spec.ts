import { array, assert, integer, property, record, uniqueArray } from 'fast-check';
import { addDays, addMoney, euro } from '@bottega/platform/kernel';
import { costOf, paysFrom, type PricedPlan, type TakenCourse, worthOf } from './worth';

const aPlan = (some: Partial<PricedPlan> = {}): PricedPlan => ({
  kind: 'annual',
  grant: { unit: 'training', amount: 8 },
  scope: { kind: 'all', of: [] },
  weights: {},
  validity: { kind: 'months', months: 12 },
  graceDays: 15,
  price: euro(20_000),
  ...some,
});

const taken = (date: string, cents = 9_000, courseId = date): TakenCourse => ({
  course: { courseId, pathIds: ['makers'], topics: ['robotics'] },
  sessions: [
    { date: addDays(date, 7), minutes: 120 },
    { date, minutes: 120 },
  ],
  price: euro(cents),
});

const year = [taken('2026-02-03'), taken('2026-05-12', 6_000), taken('2026-10-06'), taken('2026-12-01', 12_000)];

describe('what a membership would have changed', () => {
  it('is its price in place of the courses it pays for', () => {
    expect(worthOf(aPlan(), year)).toEqual({ covered: 4, spent: euro(20_000) });
  });

  it('may be more than the courses came to', () => {
    expect(worthOf(aPlan(), year.slice(0, 1))).toEqual({ covered: 1, spent: euro(20_000) });
  });

  it('leaves to be paid what is beyond what it grants, in the order in which it came', () => {
    const two = aPlan({ grant: { unit: 'training', amount: 2 } });
    expect(worthOf(two, year.toReversed())).toEqual({ covered: 2, spent: euro(20_000 + 9_000 + 6_000) });
  });

  it('leaves what it is not good for', () => {
    const others = aPlan({ scope: { kind: 'topics', of: ['photography'] } });
    expect(worthOf(others, year)).toEqual({ covered: 0, spent: euro(20_000 + 36_000) });
  });

  it('begins on the day that serves best, and ends when such plans do', () => {
    const social = aPlan({ validity: { kind: 'social-year', from: '09-01' } });
    expect(worthOf(social, year)).toEqual({ covered: 2, spent: euro(20_000 + 9_000 + 6_000) });
    expect(worthOf(social, year.slice(0, 3))).toEqual({ covered: 2, spent: euro(20_000 + 9_000) });
  });

  it('counts hours by the sessions, and a path opens each course once', () => {
    const hours = aPlan({ grant: { unit: 'hour', amount: 9 } });
    expect(worthOf(hours, year).covered).toBe(2);
    const path = aPlan({ kind: 'path', scope: { kind: 'paths', of: ['makers'] } });
    expect(worthOf(path, [taken('2026-02-03'), taken('2026-05-12', 9_000, '2026-02-03')]).covered).toBe(1);
  });

  it('is its price where it grants nothing to spend', () => {
    expect(worthOf(aPlan({ kind: 'community', grant: null }), year)).toEqual({ covered: 0, spent: euro(56_000) });
  });
});

describe('whatever was taken', () => {
  const courses = uniqueArray(record({ day: integer({ min: 0, max: 500 }), cents: integer({ min: 1, max: 20_000 }) }), {
    selector: ({ day }) => day,
    maxLength: 12,
  }).map((drawn) => drawn.map(({ day, cents }) => taken(addDays('2026-01-01', day), cents)));
  const plans = record({ amount: integer({ min: 1, max: 10 }), price: integer({ min: 0, max: 40_000 }) }).map(
    ({ amount, price }) => aPlan({ grant: { unit: 'training', amount }, price: euro(price) }),
  );

  it('no more courses are covered than are granted, and nothing is spent twice or forgotten', () => {
    assert(
      property(plans, courses, (plan, drawn) => {
        const { covered, spent } = worthOf(plan, drawn);
        expect(covered).toBeLessThanOrEqual(Math.min(plan.grant!.amount, drawn.length));
        expect(spent.amount).toBeGreaterThanOrEqual(plan.price.amount);
        expect(spent.amount).toBeLessThanOrEqual(addMoney(plan.price, costOf(drawn)).amount);
        if (covered === drawn.length) expect(spent).toEqual(plan.price);
      }),
    );
  });

  it('the order in which it is told changes nothing, and a larger grant never makes it dearer', () => {
    assert(
      property(plans, courses, array(integer(), { minLength: 12, maxLength: 12 }), (plan, drawn, keys) => {
        const shuffled = drawn.toSorted((one, other) => keys[drawn.indexOf(one)]! - keys[drawn.indexOf(other)]!);
        expect(worthOf(plan, shuffled)).toEqual(worthOf(plan, drawn));
        const larger = aPlan({ ...plan, grant: { unit: 'training', amount: plan.grant!.amount + 1 } });
        expect(worthOf(larger, drawn).spent.amount).toBeLessThanOrEqual(worthOf(plan, drawn).spent.amount);
      }),
    );
  });
});

describe('a plan pays for itself', () => {
  const usual = { price: euro(9_000), minutes: 240 };

  it.each([
    ['from the course that makes up its price', aPlan(), 3],
    ['from exactly as many as cost the same', aPlan({ price: euro(18_000) }), 2],
    ['from the first, when it costs nothing', aPlan({ price: euro(0) }), 1],
    ['never, when it grants fewer', aPlan({ grant: { unit: 'training', amount: 2 } }), null],
    ['by the hours of such courses', aPlan({ grant: { unit: 'hour', amount: 12 } }), 3],
    ['never, when its hours are fewer', aPlan({ grant: { unit: 'hour', amount: 11 } }), null],
    ['never, when it grants nothing', aPlan({ grant: null }), null],
  ])('%s', (_, plan, courses) => expect(paysFrom(plan, usual)).toBe(courses));
});
