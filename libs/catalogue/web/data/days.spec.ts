import { daysFrom } from './days';
import { aPublicSession } from './views.spec-support';

test('days in a row hold their sessions, and know whether they are today, over, or a weekend', () => {
  const friday = aPublicSession({ localDate: '2027-01-15' });
  const sunday = aPublicSession({ localDate: '2027-01-17' });
  expect(daysFrom('2027-01-14', 4, { today: '2027-01-15', sessions: [friday, sunday] })).toEqual([
    { date: '2027-01-14', isToday: false, isPast: true, isWeekend: false, sessions: [] },
    { date: '2027-01-15', isToday: true, isPast: false, isWeekend: false, sessions: [friday] },
    { date: '2027-01-16', isToday: false, isPast: false, isWeekend: true, sessions: [] },
    { date: '2027-01-17', isToday: false, isPast: false, isWeekend: true, sessions: [sunday] },
  ]);
});
