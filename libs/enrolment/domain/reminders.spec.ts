import { remindersOf } from './reminders';

const zone = 'Europe/Rome';
const plan = (date: string, startsAt: string, now: string) =>
  remindersOf({ date, startTime: '18:30', endTime: '20:30', zone }, new Date(startsAt), new Date(now)).map(
    ({ kind, dueAt }) => `${kind} ${dueAt.toISOString()}`,
  );

it.each([
  [
    'after the clocks went back',
    '2026-10-25',
    '2026-10-25T17:30:00Z',
    '2026-10-24T16:30:00.000Z',
    '2026-10-25T15:30:00.000Z',
  ],
  [
    'after the clocks went forward',
    '2027-03-28',
    '2027-03-28T16:30:00Z',
    '2027-03-27T17:30:00.000Z',
    '2027-03-28T14:30:00.000Z',
  ],
])('reminds at 18:30 the evening before, %s', (_, date, startsAt, eveningBefore, twoHours) => {
  expect(plan(date, startsAt, '2026-09-01T00:00:00Z')).toEqual([
    `session.reminder-24h ${eveningBefore}`,
    `session.reminder-2h ${twoHours}`,
  ]);
});

it('does not remind of what is already near', () => {
  expect(plan('2027-01-12', '2027-01-12T17:30:00Z', '2027-01-12T10:00:00Z')).toEqual([
    'session.reminder-2h 2027-01-12T15:30:00.000Z',
  ]);
});
