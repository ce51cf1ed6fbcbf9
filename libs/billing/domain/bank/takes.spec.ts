import fc from 'fast-check';
import { euro, sumMoney } from '@bottega/platform/kernel';
import { shareOut } from './takes';

const cents = fc.nat({ max: 1_000_000 });

test('money is shared out to the cent, nobody takes more than they can, and only what nobody can take is left', () => {
  fc.assert(
    fc.property(cents, fc.array(cents, { maxLength: 6 }), (amount, most) => {
      const { shares, left } = shareOut(euro(amount), most.map(euro));
      expect(sumMoney([...shares, left])).toEqual(euro(amount));
      expect(shares.every((share, index) => share.amount <= most[index]!)).toBe(true);
      expect(left.amount).toBe(Math.max(0, amount - most.reduce((sum, each) => sum + each, 0)));
    }),
  );
});
