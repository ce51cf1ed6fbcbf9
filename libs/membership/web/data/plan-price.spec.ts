import { aPlan, euro } from '../membership.spec-support';
import { planPrices, priceEach } from './plan-price';

const plan = aPlan({ prices: { coworker: euro(12_000), resident: euro(16_000), external: euro(20_000) } });

test('each price says whose it is, and which is the reader’s', () => {
  expect(planPrices(plan, 'resident')).toEqual([
    { who: 'coworker', price: euro(12_000), own: false },
    { who: 'resident', price: euro(16_000), own: true },
    { who: 'external', price: euro(20_000), own: false },
  ]);
});

test('one price for all is one line', () => {
  const same = aPlan({ prices: { coworker: euro(1_500), resident: euro(1_500), external: euro(1_500) } });
  expect(planPrices(same, null)).toEqual([{ who: 'everyone', price: euro(1_500), own: false }]);
});

test('a training comes to the price divided by how many there are, for whoever reads', () => {
  expect([priceEach(plan, 'resident'), priceEach(plan, null)]).toEqual([euro(2_000), euro(2_500)]);
});

test('what grants nothing to spend, and what costs nothing, has no price each', () => {
  const gift = aPlan({ prices: { coworker: euro(0), resident: euro(0), external: euro(0) } });
  expect([priceEach(aPlan({ grant: null }), null), priceEach(gift, null)]).toEqual([null, null]);
});
