import fc from 'fast-check';
import { type Money, addMoney, allocate, compareMoney, euro, multiplyMoney, subtractMoney, sumMoney } from './money';

const sums = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(euro);
const weights = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((weight) => weight > 0));
const cents = (shares: Money[]) => shares.map((share) => share.amount);

describe('money', () => {
  it('is whole cents of a currency', () => {
    expect(euro(12_000)).toEqual({ amount: 12_000, currency: 'EUR' });
  });

  it.each([0.1, NaN, Infinity, 2 ** 53])('refuses %p cents', (amount) => {
    expect(() => euro(amount)).toThrow(RangeError);
  });

  it('has one zero, so that equal sums are equal objects', () => {
    expect(euro(-0)).toEqual(euro(0));
    expect(multiplyMoney(euro(-5), 0)).toEqual(euro(0));
  });

  it('adds, subtracts and multiplies by whole numbers', () => {
    expect(addMoney(euro(150), euro(-50))).toEqual(euro(100));
    expect(subtractMoney(euro(150), euro(200))).toEqual(euro(-50));
    expect(multiplyMoney(euro(1250), 3)).toEqual(euro(3750));
    expect(sumMoney([euro(1), euro(2), euro(3)])).toEqual(euro(6));
    expect(sumMoney([])).toEqual(euro(0));
  });

  it('is not multiplied by fractions nor mixed with another currency', () => {
    const dollars = { amount: 100, currency: 'USD' } as unknown as Money;
    expect(() => multiplyMoney(euro(100), 0.5)).toThrow(RangeError);
    expect(() => addMoney(euro(100), dollars)).toThrow('EUR and USD do not mix');
    expect(() => compareMoney(dollars, euro(100))).toThrow(RangeError);
  });

  it('sorts from the smallest', () => {
    expect([euro(3), euro(-1), euro(2)].sort(compareMoney)).toEqual([euro(-1), euro(2), euro(3)]);
  });

  it('undoes an addition by a subtraction', () => {
    fc.assert(fc.property(sums, sums, (a, b) => expect(subtractMoney(addMoney(a, b), b)).toEqual(a)));
  });
});

describe('allocate', () => {
  it('gives the odd cents to the largest remainders', () => {
    expect(cents(allocate(euro(1000), [1, 1, 1]))).toEqual([334, 333, 333]);
    expect(cents(allocate(euro(100), [1, 2, 4]))).toEqual([14, 29, 57]);
    expect(cents(allocate(euro(-1000), [1, 1, 1]))).toEqual([-334, -333, -333]);
    expect(cents(allocate(euro(500), [0, 3, 0]))).toEqual([0, 500, 0]);
  });

  it('adds up to the total, exactly', () => {
    fc.assert(fc.property(sums, weights, (total, by) => expect(sumMoney(allocate(total, by))).toEqual(total)));
  });

  it('is never a cent or more away from the exact share', () => {
    fc.assert(
      fc.property(sums, weights, (total, by) => {
        const whole = by.reduce((sum, weight) => sum + BigInt(weight), 0n);
        cents(allocate(total, by)).forEach((share, index) => {
          const distance = BigInt(share) * whole - BigInt(total.amount) * BigInt(by[index]!);
          expect(distance < whole && -distance < whole).toBe(true);
        });
      }),
    );
  });

  it('gives equal weights the same, the earlier one the odd cent', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 50 }), (amount, people) => {
        const shares = cents(allocate(euro(amount), Array<number>(people).fill(7)));
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
        expect(shares[0]! - shares.at(-1)!).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('stays exact where a float would not', () => {
    const total = euro(9_007_199_254_740_991);
    expect(cents(allocate(total, [1, 1]))).toEqual([4_503_599_627_370_496, 4_503_599_627_370_495]);
  });

  it.each([[[]], [[0, 0]], [[1, -1]], [[0.5, 0.5]]])('refuses the weights %p', (by) => {
    expect(() => allocate(euro(100), by)).toThrow(RangeError);
  });
});
