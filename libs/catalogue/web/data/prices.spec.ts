import { priceFor, priceLines, priceRange } from './prices';
import { prices } from './views.spec-support';

const euro = (amount: number) => ({ amount, currency: 'EUR' });

describe('prices', () => {
  test('are told one by one, the reader’s own marked', () => {
    expect(priceLines(prices(9000, 10500, 12000), 'resident')).toEqual([
      { who: 'coworker', price: euro(9000), own: false },
      { who: 'resident', price: euro(10500), own: true },
      { who: 'external', price: euro(12000), own: false },
    ]);
  });

  test('are one when everybody pays the same', () => {
    expect(priceLines(prices(4000, 4000, 4000), null)).toEqual([{ who: 'everyone', price: euro(4000), own: false }]);
  });

  test('go from the least to the most, whoever pays it', () => {
    expect(priceRange(prices(5000, 0, 7000))).toEqual({ from: euro(0), to: euro(7000) });
  });

  test.each([
    ['coworker', 9000],
    ['external', 12000],
    [null, 9000],
  ] as const)('for %s it is %i cents', (reader, amount) => {
    expect(priceFor(prices(9000, 10500, 12000), reader)).toEqual(euro(amount));
  });
});
