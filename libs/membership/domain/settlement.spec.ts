import { assert, integer, property } from 'fast-check';
import { settle } from './settlement';

it.each([
  [1, 100, { back: 1, lost: 0 }],
  [1, 50, { back: 1, lost: 0 }],
  [2, 50, { back: 1, lost: 1 }],
  [3, 50, { back: 2, lost: 1 }],
  [1, 0, { back: 0, lost: 1 }],
])('of %i reserved, at %i per cent', (reserved, percent, settlement) => {
  expect(settle(reserved, percent)).toEqual(settlement);
});

it('gives back and loses all there was, and no more', () => {
  assert(
    property(integer({ min: 1, max: 6_000 }), integer({ min: 0, max: 100 }), (reserved, percent) => {
      const { back, lost } = settle(reserved, percent);
      expect(back + lost).toBe(reserved);
      expect(Math.min(back, lost)).toBeGreaterThanOrEqual(0);
    }),
  );
});
