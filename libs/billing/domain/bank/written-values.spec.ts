import fc from 'fast-check';
import { readCents, readDay } from './written-values';

describe('a day of a statement', () => {
  it.each(['12/01/2027', '12-01-2027', '12.1.2027', '12/01/27', '2027-01-12', ' 12/01/2027 10:31'])(
    'is read from «%s»',
    (written) => expect(readDay(written)).toBe('2027-01-12'),
  );

  it.each(['', 'Saldo', '31/02/2027', '12/13/2027', '1234'])('is not read from «%s»', (written) =>
    expect(readDay(written)).toBeNull(),
  );
});

describe('a sum of a statement', () => {
  it.each([
    ['90,00', 9_000],
    ['+90', 9_000],
    ['-12,5', -1_250],
    ['1.234,56', 123_456],
    ['1.234', 123_400],
    ['1,234.56', 123_456],
    ['90.00', 9_000],
    ['€ 1.000.000,00', 100_000_000],
    ['12,00 EUR', 1_200],
    ['−7,30', -730],
    ['-0,00', 0],
  ])('«%s» is %i cents', (written, cents) => expect(readCents(written)).toBe(cents));

  it.each(['', 'EUR', '1,2,3', '12,345,6', 'dodici', '1.23.4'])('is not read from «%s»', (written) =>
    expect(readCents(written)).toBeNull(),
  );

  it('is what was written, however large', () => {
    const written = (cents: number) =>
      (cents / 100).toLocaleString('it-IT', { minimumFractionDigits: 2, useGrouping: 'always' });
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), (cents) => expect(readCents(written(cents))).toBe(cents)),
    );
  });
});
