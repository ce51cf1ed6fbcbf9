import { deadlineAt } from './deadline';

const now = new Date('2027-01-11T17:00:00Z');
const at = (instant: string) => deadlineAt(new Date(instant), now, 'it', 'Europe/Rome');

test.each([
  ['2027-01-11T17:30:00Z', { day: 'today', date: 'lun 11 gen', time: '18:30' }],
  ['2027-01-11T23:30:00Z', { day: 'tomorrow', date: 'mar 12 gen', time: '0:30' }],
  ['2027-01-12T17:30:00Z', { day: 'tomorrow', date: 'mar 12 gen', time: '18:30' }],
  ['2027-01-14T17:30:00Z', { day: 'later', date: 'gio 14 gen', time: '18:30' }],
  ['2027-01-11T17:00:00Z', { day: 'over', date: 'lun 11 gen', time: '18:00' }],
])('%s is called by the day of the place it is about', (instant, deadline) => {
  expect(at(instant)).toEqual(deadline);
});
