import fc from 'fast-check';
import { euro } from '@bottega/platform/kernel';
import { atLowestPrice, balance, breakEven } from './break-even';

const cents = fc.integer({ min: 0, max: 1_000_000 });
const costs = fc.record({ fixed: cents.map(euro), perPerson: fc.integer({ min: 0, max: 20_000 }).map(euro) });
const asked = fc.record({
  places: fc.integer({ min: 1, max: 500 }),
  total: fc.integer({ min: 0, max: 5_000_000 }).map(euro),
});

/** Whether so many places at that average cover the costs, without dividing. */
const covers = (
  places: number,
  cost: { fixed: { amount: number }; perPerson: { amount: number } },
  of: { places: number; total: { amount: number } },
) => places * (of.total.amount - cost.perPerson.amount * of.places) >= cost.fixed.amount * of.places;

describe('breaking even', () => {
  it('takes so many places and not one fewer', () => {
    fc.assert(
      fc.property(costs, asked, (cost, of) => {
        const places = breakEven(cost, of);
        if (places === null) return;
        expect(covers(places, cost, of)).toBe(true);
        if (places > 0) expect(covers(places - 1, cost, of)).toBe(false);
      }),
    );
  });

  it('is out of reach exactly when a place brings no more than it costs and something is to be covered', () => {
    fc.assert(
      fc.property(costs, asked, (cost, of) => {
        const margin = of.total.amount - cost.perPerson.amount * of.places;
        expect(breakEven(cost, of) === null).toBe(margin < 0 || (margin === 0 && cost.fixed.amount > 0));
      }),
    );
  });

  it('never comes sooner when costs grow', () => {
    fc.assert(
      fc.property(costs, asked, cents, (cost, of, more) => {
        const before = breakEven(cost, of) ?? Infinity;
        const after = breakEven({ ...cost, fixed: euro(cost.fixed.amount + more) }, of) ?? Infinity;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('is reached by those enrolled exactly when nothing is missing', () => {
    fc.assert(
      fc.property(costs, asked, (cost, of) => {
        const places = breakEven(cost, of);
        expect(places !== null && of.places >= places).toBe(balance(cost, of).amount >= 0);
      }),
    );
  });

  it('of 300 euros with 45 asked of each of five is at seven, and 75 are missing', () => {
    const cost = { fixed: euro(30_000), perPerson: euro(0) };
    const five = { places: 5, total: euro(22_500) };
    expect([breakEven(cost, five), balance(cost, five)]).toEqual([7, euro(-7_500)]);
  });

  it('before anybody has enrolled is reckoned at the lowest price that is one', () => {
    const cost = { fixed: euro(10_000), perPerson: euro(500) };
    expect(breakEven(cost, atLowestPrice([euro(0), euro(4_000), euro(6_000)]))).toBe(3);
    expect(breakEven(cost, atLowestPrice([euro(0), euro(0), euro(0)]))).toBeNull();
  });
});
