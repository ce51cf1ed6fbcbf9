import type { ProgrammeSession, Venue } from '../data/programme-view';
import { daysFrom, mondayOf, venueWeeks } from './week';

test.each([
  ['2027-01-18', '2027-01-18'],
  ['2027-01-24', '2027-01-18'],
  ['2027-02-29', '2026-11-16'],
  ['ieri', '2026-11-16'],
  [undefined, '2026-11-16'],
])('the week of «%s» begins on %s, that of today when it is no day', (asked, monday) => {
  expect(mondayOf(asked, '2026-11-22')).toBe(monday);
});

test('a week has seven days, over the end of a month too; Saturday and Sunday are weekend', () => {
  const days = daysFrom('2027-01-25', '2027-01-31');
  expect(days.map(({ number }) => number)).toEqual([25, 26, 27, 28, 29, 30, 31]);
  expect(days.filter(({ isWeekend }) => isWeekend).map(({ name }) => name)).toEqual(['saturday', 'sunday']);
  expect(days.filter(({ isToday }) => isToday).map(({ date }) => date)).toEqual(['2027-01-31']);
});

test('sessions stand under their space and day, the evening apart from the day', () => {
  const [lab, room] = [{ id: 'lab' }, { id: 'room' }];
  const venues = [{ id: 'home', spaces: [lab, room] }] as Venue[];
  const session = (id: string, space: object, localDate: string, startTime: string) =>
    ({ id, space, localDate, startTime }) as ProgrammeSession;
  const sessions = [
    session('morning', lab, '2027-01-18', '09:00'),
    session('almost', lab, '2027-01-18', '17:59'),
    session('evening', lab, '2027-01-18', '18:00'),
    session('elsewhere', room, '2027-01-24', '10:00'),
  ];
  const weeks = venueWeeks(venues, daysFrom('2027-01-18', '2027-01-18'), sessions);
  const ids = (held: ProgrammeSession[][]) => held.map((day) => day.map(({ id }) => id));
  expect(weeks.map(({ spaces }) => spaces.map(({ daytime, evening }) => [ids(daytime), ids(evening)]))).toEqual([
    [
      [
        [['morning', 'almost'], [], [], [], [], [], []],
        [['evening'], [], [], [], [], [], []],
      ],
      [
        [[], [], [], [], [], [], ['elsewhere']],
        [[], [], [], [], [], [], []],
      ],
    ],
  ]);
});
