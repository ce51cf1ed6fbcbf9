import { ageOn, isMinor } from './age';

describe('age', () => {
  it('grows on the birthday', () => {
    expect(ageOn('2009-01-21', '2027-01-20')).toBe(17);
    expect(ageOn('2009-01-21', '2027-01-21')).toBe(18);
    expect(isMinor('2009-01-21', '2027-01-20')).toBe(true);
    expect(isMinor('2009-01-21', '2027-01-21')).toBe(false);
  });

  it('grows on 1 March for whoever was born on 29 February, in a common year', () => {
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
    expect(ageOn('2008-02-29', '2028-02-29')).toBe(20);
  });
});
