import { isValidOn, validityFrom } from './validity';

describe('a membership is valid', () => {
  it.each([
    ['twelve months', 12, '2026-11-22', '2027-11-21'],
    ['a month from the 31st', 1, '2027-01-31', '2027-02-27'],
    ['a year from the 29th of February', 12, '2028-02-29', '2029-02-27'],
  ])('for %s', (_, months, from, to) => {
    expect(validityFrom({ kind: 'months', months }, from)).toEqual({ from, to });
  });

  it.each([
    ['bought in it', '2026-11-22', '2027-08-31'],
    ['bought on its last day', '2027-08-31', '2027-08-31'],
    ['bought on its first day', '2026-09-01', '2027-08-31'],
  ])('until the end of the social year it is %s', (_, from, to) => {
    expect(validityFrom({ kind: 'social-year', from: '09-01' }, from)).toEqual({ from, to });
  });

  it('on its first and last day and not around them', () => {
    const validity = { from: '2027-01-01', to: '2027-01-31' };
    const days = ['2026-12-31', '2027-01-01', '2027-01-31', '2027-02-01'];
    expect(days.map((day) => isValidOn(validity, day))).toEqual([false, true, true, false]);
  });
});
