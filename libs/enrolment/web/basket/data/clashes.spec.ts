import { aChosen, aSession } from '../basket.spec-support';
import { clashesOf } from './clashes';

const thursday = aSession('2027-01-14T17:30:00.000Z', '2027-01-14T19:30:00.000Z');
const nextThursday = aSession('2027-01-21T17:30:00.000Z', '2027-01-21T19:30:00.000Z');
const robot = aChosen({ id: 'e-1', title: 'Il primo robot', sessions: [thursday, nextThursday] });
const film = (...sessions: (typeof thursday)[]) => aChosen({ id: 'e-2', title: 'Il primo film', sessions });

test('two things on the same evening meet, and how often is counted', () => {
  const late = aSession('2027-01-14T19:00:00.000Z', '2027-01-14T21:00:00.000Z');
  expect(clashesOf(robot, [robot, film(late, nextThursday)])).toEqual([
    { title: 'Il primo film', first: late, more: 1 },
  ]);
});

test.each([
  ['one begins as the other ends', film(aSession('2027-01-14T19:30:00.000Z', '2027-01-14T21:00:00.000Z'))],
  ['they are on other days', film(aSession('2027-01-15T17:30:00.000Z', '2027-01-15T19:30:00.000Z'))],
  ['the other has no sessions', film()],
  ['the other cannot be had', { ...film(thursday), obstacle: { why: 'full' as const, detail: '', ways: [] } }],
])('nothing is said where %s', (_, other) => {
  expect(clashesOf(robot, [robot, other])).toEqual([]);
});
