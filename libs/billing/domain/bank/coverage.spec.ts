import { seenUntil } from './coverage';

const JANUARY = (from: number, to: number) => ({ from: `2027-01-${from}`, to: `2027-01-${to}` });

it.each([
  ['nothing is known', null, [], null],
  ['a first statement says where to begin', null, [JANUARY(11, 13)], '2027-01-13'],
  ['a statement goes on from the day after', '2027-01-13', [JANUARY(14, 17)], '2027-01-17'],
  ['a statement overlaps', '2027-01-13', [JANUARY(10, 17)], '2027-01-17'],
  ['a day is missing in between', '2027-01-13', [JANUARY(15, 17)], '2027-01-13'],
  ['the missing day comes after', '2027-01-13', [JANUARY(15, 17), JANUARY(14, 14)], '2027-01-17'],
  ['a statement is older than what is known', '2027-01-13', [JANUARY(10, 11)], '2027-01-13'],
])('%s', (_, until, statements, expected) => expect(seenUntil(until, statements)).toBe(expected));
