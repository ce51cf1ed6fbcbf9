import fc from 'fast-check';
import { isWorthRepeating, nextTryAt } from './retries';

const now = new Date('2027-01-11T09:00:00Z');
const pause = (attempts: number) => (nextTryAt(attempts, now)!.getTime() - now.getTime()) / 1_000;

test('the first pause is short enough for whoever waits for a link', () => {
  expect(pause(1)).toBe(5);
});

test('each pause is longer than the one before', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 8 }), (attempts) => pause(attempts + 1) > pause(attempts)));
});

test('a mail server down from evening to morning loses nothing; after that staff decide', () => {
  const pauses = Array.from({ length: 9 }, (_, index) => pause(index + 1));
  expect(pauses.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(14 * 3_600);
  fc.assert(fc.property(fc.integer({ min: 10, max: 1_000 }), (attempts) => nextTryAt(attempts, now) === null));
});

test('only what the contract needs is worth saying twice', () => {
  expect([isWorthRepeating({ essential: true }), isWorthRepeating({ essential: false })]).toEqual([true, false]);
});
