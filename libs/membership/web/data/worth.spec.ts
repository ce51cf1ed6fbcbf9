import { euro } from '../membership.spec-support';
import { changeOf } from './worth';

test.each([
  [14_000, { verdict: 'less', sum: euro(6_000), covered: 3 }],
  [24_000, { verdict: 'more', sum: euro(4_000), covered: 3 }],
  [20_000, { verdict: 'same', sum: euro(0), covered: 3 }],
])('spending %i in place of 200 € is said as it is', (spent, change) => {
  expect(changeOf({ covered: 3, spent: euro(spent) }, euro(20_000))).toEqual(change);
});

test('nothing is said of a year without courses', () => {
  expect(changeOf(null, undefined)).toBeNull();
});
