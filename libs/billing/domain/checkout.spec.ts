import { checkoutEnd, isStillGood } from './checkout';

const OPENED = new Date('2027-01-11T09:00:00Z');
const checkout = { status: 'open' as const, amount: 12_000, expiresAt: checkoutEnd(OPENED) };
const after = (minutes: number) => new Date(OPENED.getTime() + minutes * 60_000);

it('is open for thirty-one minutes', () => {
  expect(checkout.expiresAt.toISOString()).toBe('2027-01-11T09:31:00.000Z');
});

it.each([
  ['the page is open and there is time', checkout, 12_000, 21, true],
  ['there is too little time left', checkout, 12_000, 21.1, false],
  ['less is due by now', checkout, 7_000, 1, false],
  ['the gateway has only just been asked', { ...checkout, status: 'opening' as const }, 12_000, 0.5, true],
  ['it was asked too long ago', { ...checkout, status: 'opening' as const }, 12_000, 0.6, false],
])('is gone back to when %s: %#', (_, one, due, minutes, good) => {
  expect(isStillGood(one, due, after(minutes))).toBe(good);
});
