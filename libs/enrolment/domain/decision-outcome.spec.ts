import fc from 'fast-check';
import { addMoney, euro } from '@bottega/platform/kernel';
import { DECISIONS } from './decision';
import { outcomeOf } from './decision-outcome';

const half = { total: euro(9_000), paid: euro(4_000) };
const nothing = euro(0);

it.each([
  ['confirm', false, { place: 'kept', refund: nothing, forgiven: nothing }],
  ['postpone', false, { place: 'kept', refund: nothing, forgiven: nothing }],
  ['cancel', false, { place: 'cancelled', refund: euro(4_000), forgiven: euro(5_000) }],
  ['merge', false, { place: 'moved', refund: nothing, forgiven: nothing }],
  ['merge', true, { place: 'cancelled', refund: euro(4_000), forgiven: euro(5_000) }],
] as const)('to %s, there already: %s', (decision, thereAlready, outcome) => {
  expect(outcomeOf(decision, half, thereAlready)).toEqual(outcome);
});

it('whoever loses the place gets back all they paid and owes nothing more; whoever keeps one pays as before', () => {
  const stakes = fc
    .tuple(fc.nat(1_000_000), fc.nat(1_000_000))
    .map(([paid, due]) => ({ total: euro(paid + due), paid: euro(paid) }));
  fc.assert(
    fc.property(fc.constantFrom(...DECISIONS), stakes, fc.boolean(), (decision, stake, thereAlready) => {
      const { place, refund, forgiven } = outcomeOf(decision, stake, thereAlready);
      expect(addMoney(refund, forgiven)).toEqual(place === 'cancelled' ? stake.total : nothing);
      expect(refund).toEqual(place === 'cancelled' ? stake.paid : nothing);
    }),
  );
});
