import { array, assert, integer, property } from 'fast-check';
import { settle } from './settlement';

it.each([
  [[1], 100, [{ back: 1, lost: 0 }]],
  [[1], 50, [{ back: 1, lost: 0 }]],
  [[3], 50, [{ back: 2, lost: 1 }]],
  [[1], 0, [{ back: 0, lost: 1 }]],
  [
    [1, 1],
    50,
    [
      { back: 1, lost: 0 },
      { back: 0, lost: 1 },
    ],
  ],
])('of %j reserved, at %i per cent', (reserved, percent, settlement) => {
  expect(settle(reserved, percent)).toEqual(settlement);
});

it('gives back and loses all there was, and no more', () => {
  assert(
    property(array(integer({ min: 1, max: 600 })), integer({ min: 0, max: 100 }), (reserved, percent) => {
      const settled = settle(reserved, percent);
      expect(settled.map(({ back, lost }) => back + lost)).toEqual(reserved);
      expect(settled.every(({ back, lost }) => back >= 0 && lost >= 0)).toBe(true);
    }),
  );
});
