import { CARD_REFUND_STATUSES, chargeFor, mayBecome } from './card-refund';

it('goes from asked to taken on to done or failed, and never back', () => {
  const steps = CARD_REFUND_STATUSES.flatMap((from) =>
    CARD_REFUND_STATUSES.filter((to) => mayBecome(from, to)).map((to) => `${from} → ${to}`),
  );
  expect(steps).toEqual([
    'requested → pending',
    'requested → done',
    'requested → failed',
    'pending → done',
    'pending → failed',
  ]);
});

it.each([
  ['the card that paid it', 5_000, [{ chargeId: 'a', left: 5_000 }], 'a'],
  [
    'the card with the least to spare',
    3_000,
    [
      { chargeId: 'a', left: 9_000 },
      { chargeId: 'b', left: 3_500 },
    ],
    'b',
  ],
  ['no card, when none paid as much', 5_000, [{ chargeId: 'a', left: 4_999 }], null],
  ['no card, when nothing was paid by one', 5_000, [], null],
])('money goes back to %s', (_, amount, charges, chargeId) => expect(chargeFor(amount, charges)).toBe(chargeId));
