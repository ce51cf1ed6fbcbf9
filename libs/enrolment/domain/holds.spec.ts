import { cardHold, mayExpire, transferHold } from './holds';

const epiphany = (day: string) => day === '2027-01-06';
const hold = (now: string) => transferHold(new Date(now), 'Europe/Rome', epiphany);

it.each([
  ['a Monday', '2027-01-11T09:00:00Z', '2027-01-14', '2027-01-14T23:00:00.000Z'],
  ['a Thursday, past the weekend', '2027-01-14T09:00:00Z', '2027-01-19', '2027-01-19T23:00:00.000Z'],
  ['a Monday with a holiday in between', '2027-01-04T09:00:00Z', '2027-01-08', '2027-01-08T23:00:00.000Z'],
  ['just after midnight in Rome', '2027-01-10T23:30:00Z', '2027-01-14', '2027-01-14T23:00:00.000Z'],
  ['before the clocks go forward', '2027-03-25T09:00:00Z', '2027-03-30', '2027-03-30T22:00:00.000Z'],
])('a place is kept for a transfer from %s to the end of the third working day', (_, now, lastDay, until) => {
  const kept = hold(now);
  expect([kept.lastDay, kept.until.toISOString()]).toEqual([lastDay, until]);
});

it.each([
  ['its time is not over', '2027-01-14T22:59:59Z', '2027-01-14', false],
  ['nobody has ever looked', '2027-01-20T09:00:00Z', null, false],
  ['nobody has looked as far as its last day', '2027-01-20T09:00:00Z', '2027-01-13', false],
  ['its last day has been looked through', '2027-01-20T09:00:00Z', '2027-01-14', true],
])('may be given up when %s: %s, checked until %s: %s', (_, now, checkedUntil, gone) => {
  expect(mayExpire(hold('2027-01-11T09:00:00Z'), { now: new Date(now), checkedUntil })).toBe(gone);
});

it('a place is kept for a card for thirty-six minutes, whoever has looked at the account', () => {
  const hold = cardHold(new Date('2027-01-11T09:00:00Z'));
  const gone = (now: string) => mayExpire(hold, { now: new Date(now), checkedUntil: null });
  expect([hold.until.toISOString(), gone('2027-01-11T09:35:59Z'), gone('2027-01-11T09:36:00Z')]).toEqual([
    '2027-01-11T09:36:00.000Z',
    false,
    true,
  ]);
});
