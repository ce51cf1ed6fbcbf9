import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { balanceOf, EMPTY, type Entry, effectOf, ENTRY_KINDS, post } from './ledger';

describe('an entry', () => {
  it.each([
    ['grant', 3, { available: 3, reserved: 0 }],
    ['reserve', 3, { available: -3, reserved: 3 }],
    ['consume', 3, { available: 0, reserved: -3 }],
    ['release', 3, { available: 3, reserved: -3 }],
    ['forfeit', 3, { available: 0, reserved: -3 }],
    ['expire', 3, { available: -3, reserved: 0 }],
    ['adjust', 3, { available: 3, reserved: 0 }],
    ['adjust', -3, { available: -3, reserved: 0 }],
  ] as const)('«%s» of %i changes what is available and reserved', (kind, amount, effect) => {
    expect(effectOf({ kind, amount })).toEqual(effect);
  });

  it.each([
    ['reserves more than there is', { kind: 'reserve', amount: 3 }],
    ['uses more than is reserved', { kind: 'consume', amount: 1 }],
    ['expires more than there is', { kind: 'expire', amount: 3 }],
    ['takes away more than there is', { kind: 'adjust', amount: -3 }],
    ['grants less than nothing', { kind: 'grant', amount: -1 }],
    ['counts in fractions', { kind: 'grant', amount: 0.5 }],
    ['changes nothing', { kind: 'adjust', amount: 0 }],
  ] as const)('is refused when it %s', (_, entry) => {
    expect(() => post({ available: 2, reserved: 0 }, entry)).toThrow(RangeError);
  });
});

const entry = record({ kind: constantFrom(...ENTRY_KINDS), amount: integer({ min: -3, max: 9 }) });

/** What a history leaves when every entry that is refused is left out. */
function accepted(history: readonly Entry[]): Entry[] {
  const kept: Entry[] = [];
  for (const each of history) {
    try {
      balanceOf([...kept, each]);
      kept.push(each);
    } catch {
      // refused: it leaves no trace
    }
  }
  return kept;
}

describe('whatever is asked of a lot', () => {
  it('its balance is never below zero and is the sum of its entries', () => {
    assert(
      property(array(entry, { maxLength: 40 }), (history) => {
        const kept = accepted(history);
        const balance = balanceOf(kept);
        const sums = kept.map(effectOf).reduce(
          (sum, { available, reserved }) => ({
            available: sum.available + available,
            reserved: sum.reserved + reserved,
          }),
          EMPTY,
        );
        expect(balance).toEqual(sums);
        expect(Math.min(balance.available, balance.reserved)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('what was granted or adjusted is available, reserved, used, lost or expired', () => {
    assert(
      property(array(entry, { maxLength: 40 }), (history) => {
        const kept = accepted(history);
        const total = (...kinds: Entry['kind'][]) =>
          kept.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { amount }) => sum + amount, 0);
        const { available, reserved } = balanceOf(kept);
        expect(available + reserved + total('consume', 'forfeit', 'expire')).toBe(total('grant', 'adjust'));
      }),
    );
  });
});
