import { NAMED_PERIODS, periodNamed } from './period';

const all = (today: string) => NAMED_PERIODS.map((name) => Object.values(periodNamed(name, today)));

test('this month and this year go up to today, last month is over', () => {
  expect(all('2028-03-01')).toEqual([
    ['2028-03-01', '2028-03-01'],
    ['2028-02-01', '2028-02-29'],
    ['2028-01-01', '2028-03-01'],
  ]);
});

test('the month before January is December', () => {
  expect(all('2027-01-31')[1]).toEqual(['2026-12-01', '2026-12-31']);
});
