import { coveredIn, coverWith } from './suspended-seat';

const SEATS = [
  { id: 'a', left: 5_000 },
  { id: 'b', left: 12_000 },
  { id: 'c', left: 3_000 },
];

describe('a price is covered', () => {
  it.each([
    ['by the first seats, as far as it goes', 9_000, [5_000, 4_000]],
    ['by one that is enough', 5_000, [5_000]],
    ['in part, when all together are not enough', 30_000, [5_000, 12_000, 3_000]],
    ['by nothing when it is nothing', 0, []],
  ])('%s', (_, price, amounts) => {
    const covers = coverWith(SEATS, price);
    expect(covers.map(({ amount }) => amount)).toEqual(amounts);
    expect(coveredIn(covers)).toBe(Math.min(price, 20_000));
  });
});
