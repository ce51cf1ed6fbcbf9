import { rhythmOf, weekdayWords } from './rhythm';
import { aSession } from './views.spec-support';

const on = (localDate: string, facts = {}) => aSession({ localDate, ...facts });

describe('the rhythm of an edition', () => {
  test('is its weekdays, its first and last day and the time all sessions share', () => {
    expect(rhythmOf([on('2027-01-14'), on('2027-01-19'), on('2027-01-21')])).toEqual({
      weekdays: ['tuesday', 'thursday'],
      from: '2027-01-14',
      to: '2027-01-21',
      times: { start: '18:00', end: '20:30' },
      count: 3,
    });
  });

  test('has no time when one session is at another', () => {
    expect(rhythmOf([on('2027-01-14'), on('2027-01-16', { startTime: '09:30' })])?.times).toBeNull();
  });

  test('leaves cancelled sessions out', () => {
    const rhythm = rhythmOf([on('2027-01-14', { status: 'cancelled' }), on('2027-01-19')]);
    expect(rhythm).toMatchObject({ weekdays: ['tuesday'], from: '2027-01-19', count: 1 });
  });

  test('is not there while nothing is planned', () => expect(rhythmOf([])).toBeUndefined());
});

test.each([
  ['it', 'lun, mar e gio'],
  ['en', 'Mon, Tue and Thu'],
] as const)('weekdays are told in %s', (lang, words) => {
  expect(weekdayWords(['monday', 'tuesday', 'thursday'], lang)).toBe(words);
});
