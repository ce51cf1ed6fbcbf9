import { formatWhen, type When } from './when';

const lesson = { from: new Date('2027-01-14T17:00:00Z'), to: new Date('2027-01-14T19:30:00Z') };
const course = { from: new Date('2027-01-14T17:00:00Z'), to: new Date('2027-02-09T17:00:00Z') };
const sameYear = new Date('2027-01-02T10:00:00Z');
const yearBefore = new Date('2026-12-30T10:00:00Z');

const said = (when: Partial<When>) => formatWhen({ ...lesson, style: 'slot', lang: 'it', now: sameYear, ...when });

test.each<[Partial<When>, string]>([
  [{}, 'gio 14 gen, 18:00–20:30'],
  [{ now: yearBefore }, 'gio 14 gen 2027, 18:00–20:30'],
  [{ lang: 'en', now: yearBefore }, 'Thu 14 Jan 2027, 18:00–20:30'],
  [{ to: undefined }, 'gio 14 gen, 18:00'],
  [{ style: 'day' }, 'gio 14 gen'],
  [{ style: 'date' }, '14 gen 2027'],
  [{ style: 'long' }, 'giovedì 14 gennaio'],
  [{ style: 'time' }, '18:00–20:30'],
  [{ from: new Date('2027-01-16T08:30:00Z'), style: 'time' }, '9:30–20:30'],
  [{ ...course, style: 'day' }, 'gio 14 gen – mar 9 feb'],
  [{ ...course, style: 'date' }, '14 gen – 9 feb 2027'],
])('%j is «%s»', (when, words) => {
  expect(said(when).replaceAll('\u2009', ' ')).toBe(words);
});

test('the clock is the venue’s, not the reader’s', () => {
  expect(said({ zone: 'Europe/London', style: 'time' })).toBe('17:00–19:30');
});
