import { addMonths, daysBefore, isMonth, lastDay, monthOf, shownFrom } from './months';

describe('months', () => {
  test.each(['2027-01', '2027-12'])('%s is one', (month) => expect(isMonth(month)).toBe(true));
  test.each(['2027-13', '2027-1', '0027-01', '2027-01-01', 'oggi', ''])('«%s» is none', (text) =>
    expect(isMonth(text)).toBe(false),
  );
  test('follow each other across the year', () => {
    expect([addMonths('2026-12', 1), addMonths('2027-01', -1)]).toEqual(['2027-01', '2026-12']);
  });
  test('know their last day', () => {
    expect([lastDay('2027-02'), lastDay('2028-02'), lastDay('2026-12')]).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2026-12-31',
    ]);
  });
  test('stand on the days of the week', () => {
    expect([daysBefore('2027-01-01'), daysBefore('2027-02-01')]).toEqual([4, 0]);
  });
  test.each([
    ['a month to come, from its first day', '2027-02', '2027-02-01'],
    ['this month, from the Monday of this week', '2027-01', '2027-01-18'],
    ['a month gone, whole', '2026-12', '2026-12-01'],
  ])('show %s', (_, month, from) => expect(shownFrom(month, '2027-01-21')).toBe(from));
  test('show no day of the month before', () => expect(shownFrom('2027-01', '2027-01-02')).toBe('2027-01-01'));
  test('hold their days', () => expect(monthOf('2027-01-31')).toBe('2027-01'));
});
