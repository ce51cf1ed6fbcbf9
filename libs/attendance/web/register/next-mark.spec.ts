import { markAs } from '@bottega/attendance/domain';
import { chosenMark, nextMark } from './next-mark';

test('a tap goes from unmarked to present, to absent, and back to present', () => {
  expect(nextMark(markAs('unmarked'))).toEqual(markAs('present'));
  expect(nextMark(markAs('present'))).toEqual(markAs('absent'));
  expect(nextMark(markAs('absent'))).toEqual(markAs('present'));
});

test.each([markAs('late', { lateMinutes: 20 }), markAs('left-early', { leftEarlyMinutes: 5 }), markAs('justified')])(
  'a tap never throws away %j',
  (mark) => {
    expect(nextMark(mark)).toBeNull();
  },
);

test('who is late is late by what has gone by, or by ten minutes when the session is not on', () => {
  expect(chosenMark('late', 150, 23)).toEqual(markAs('late', { lateMinutes: 23 }));
  expect(chosenMark('left-early', 150, null)).toEqual(markAs('left-early', { leftEarlyMinutes: 10 }));
});

test('the minutes lost are never none, nor the whole session', () => {
  expect(chosenMark('late', 150, 0)).toEqual(markAs('late', { lateMinutes: 1 }));
  expect(chosenMark('late', 5, null)).toEqual(markAs('late', { lateMinutes: 4 }));
});
