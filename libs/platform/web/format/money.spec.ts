import { euro } from '@bottega/platform/kernel';
import { formatMoney, formatPrice, parseEuros, typeEuros } from './money';

test.each([
  [12_000, '120,00\u00a0€'],
  [123_456, '1.234,56\u00a0€'],
  [0, '0,00\u00a0€'],
  [-10_500, '−105,00\u00a0€'],
])('%i cents are «%s», never broken over two lines', (cents, words) => {
  expect(formatMoney(euro(cents))).toBe(words);
});

test('nothing to pay is said in words when it is a fact', () => {
  expect([formatPrice(euro(0), 'it'), formatPrice(euro(0), 'en'), formatPrice(euro(100), 'it')]).toEqual([
    'Gratis',
    'Free',
    '1,00\u00a0€',
  ]);
});

test.each([
  ['90', 9_000],
  ['90,5', 9_050],
  [' 90,50 ', 9_050],
  ['90.50', 9_050],
  ['1.234', 123_400],
  ['1.234,50', 123_450],
  ['0', 0],
  ['', undefined],
  ['90,555', undefined],
  ['novanta', undefined],
  ['-5', undefined],
])('«%s» typed is %p cents', (typed, cents) => {
  expect(parseEuros(typed)).toBe(cents);
});

test('a sum is typed back as it would be read: whole when it is, nothing where there is none', () => {
  const sums = [euro(9_000), euro(9_050), euro(0), null];
  expect(sums.map(typeEuros)).toEqual(['90', '90,50', '0', '']);
});
