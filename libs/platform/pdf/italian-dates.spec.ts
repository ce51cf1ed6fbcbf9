import { dateRange, longDate } from './italian-dates';

describe('Italian dates', () => {
  it.each([
    ['2027-01-14', '14 gennaio 2027'],
    ['2027-05-01', '1° maggio 2027'],
    ['2027-12-31', '31 dicembre 2027'],
  ])('%s is «%s»', (date, words) => {
    expect(longDate(date)).toBe(words);
  });

  it.each([
    ['2027-01-14', '2027-02-09', 'dal 14 gennaio al 9 febbraio 2027'],
    ['2027-03-02', '2027-03-21', 'dal 2 al 21 marzo 2027'],
    ['2026-11-08', '2027-01-11', 'dall’8 novembre 2026 all’11 gennaio 2027'],
    ['2027-03-11', '2027-04-08', 'dall’11 marzo all’8 aprile 2027'],
    ['2027-05-01', '2027-06-01', 'dal 1° maggio al 1° giugno 2027'],
    ['2027-01-14', '2027-01-14', 'il 14 gennaio 2027'],
    ['2027-03-08', '2027-03-08', 'l’8 marzo 2027'],
    ['2027-03-18', '2027-03-28', 'dal 18 al 28 marzo 2027'],
  ])('%s to %s is «%s»', (from, to, words) => {
    expect(dateRange(from, to)).toBe(words);
  });
});
