import { rhythmOf, spanWords, weekdayWords } from './rhythm';
import { anEdition, aSession } from './views.spec-support';

const on = (localDate: string, facts = {}) => aSession({ localDate, ...facts });

describe('the rhythm of an edition', () => {
  test('is its weekdays, its first and last day and the time all sessions share', () => {
    expect(rhythmOf(anEdition({ sessions: [on('2027-01-14'), on('2027-01-19'), on('2027-01-21')] }))).toEqual({
      weekdays: ['tuesday', 'thursday'],
      from: '2027-01-14',
      to: '2027-01-21',
      times: { start: '18:00', end: '20:30' },
      count: 3,
    });
  });

  test('has no time when one session is at another', () => {
    expect(
      rhythmOf(anEdition({ sessions: [on('2027-01-14'), on('2027-01-16', { startTime: '09:30' })] }))?.times,
    ).toBeNull();
  });

  test('leaves cancelled sessions out', () => {
    const rhythm = rhythmOf(anEdition({ sessions: [on('2027-01-14', { status: 'cancelled' }), on('2027-01-19')] }));
    expect(rhythm).toMatchObject({ weekdays: ['tuesday'], from: '2027-01-19', count: 1 });
  });

  test('of an edition called off is what it would have been', () => {
    const sessions = [on('2027-01-14', { status: 'cancelled' })];
    expect(rhythmOf(anEdition({ status: 'cancelled', sessions }))).toMatchObject({ from: '2027-01-14', count: 1 });
  });

  test('is not there while nothing is planned', () => expect(rhythmOf(anEdition({ sessions: [] }))).toBeUndefined());
});

test.each([
  ['it', 'lun, mar e gio'],
  ['en', 'Mon, Tue and Thu'],
] as const)('weekdays are told in %s', (lang, words) => {
  expect(weekdayWords(['monday', 'tuesday', 'thursday'], lang)).toBe(words);
});

test.each([
  ['it', '2027-01-14', '2027-02-09', '14\u00a0gen\u2009–\u20099\u00a0feb'],
  ['it', '2026-11-26', '2027-01-08', '26\u00a0nov\u00a02026\u2009–\u20098\u00a0gen\u00a02027'],
  ['en', '2027-01-14', '2027-02-09', '14\u00a0Jan\u2009–\u20099\u00a0Feb'],
] as const)('its span is told in %s, from %s to %s', (lang, from, to, words) => {
  const today = from < '2027-01-01' ? '2026-11-22' : '2027-01-10';
  expect(spanWords({ from, to }, lang, today)).toBe(words);
});
