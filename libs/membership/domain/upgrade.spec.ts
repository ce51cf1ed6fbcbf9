import { upgradeTerms } from './upgrade';

const YEAR = { from: '2027-01-01', to: '2027-12-31' };
const FOUR = { price: 20_000, grant: 4 };
const EIGHT = { price: 35_000, grant: 8 };

it.each([
  ['on the first day: all of the difference', '2027-01-01', { price: 15_000, grant: 4 }],
  ['before it begins: all of it too', '2026-12-01', { price: 15_000, grant: 4 }],
  ['in the middle: for the days left, rounded in the member’s favour', '2027-07-02', { price: 7_520, grant: 3 }],
  ['on the last day: for that day', '2027-12-31', { price: 41, grant: 1 }],
])('going on to a larger plan %s', (_, today, terms) => {
  expect(upgradeTerms(FOUR, EIGHT, YEAR, today)).toEqual(terms);
});

it('never costs or takes away anything', () => {
  expect(upgradeTerms(EIGHT, { price: 10_000, grant: 4 }, YEAR, '2027-01-01')).toEqual({ price: 0, grant: 0 });
});
