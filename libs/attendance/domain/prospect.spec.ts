import { prospectOf } from './prospect';

const never = { attendedMinutes: 0, granted: false, reachable: true };
const partly = { ...never, attendedMinutes: 100 };
const tooLittle = { ...partly, reachable: false };
const enough = { ...partly, granted: true };

test.each([
  ['due from the threshold on', enough, false, 'due'],
  ['possible while it can be met', partly, false, 'possible'],
  ['lost once it cannot be met', tooLittle, false, 'lost'],
  ['lost when nothing is left to attend', partly, true, 'lost'],
  ['due when it is over too', enough, true, 'due'],
])('a certificate of attendance is %s', (_, standing, over, prospect) => {
  expect(prospectOf(standing, 'attendance', over)).toBe(prospect);
});

test.each([
  ['due to whoever was there at all', tooLittle, true, 'due'],
  ['possible before anybody was', { ...never, reachable: false }, false, 'possible'],
  ['lost to whoever never came', never, true, 'lost'],
])('a certificate of participation is %s', (_, standing, over, prospect) => {
  expect(prospectOf(standing, 'participation', over)).toBe(prospect);
});
