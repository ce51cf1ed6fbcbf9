import { dayBand } from './day-band';

describe('day band', () => {
  it.each([
    ['thursday at 17:59', '2027-01-21', '17:59', 'daytime'],
    ['thursday at 18:00', '2027-01-21', '18:00', 'evening'],
    ['friday at 21:00', '2027-01-22', '21:00', 'evening'],
    ['saturday morning', '2027-01-23', '09:00', 'weekend'],
    ['sunday evening', '2027-01-24', '20:00', 'weekend'],
    ['monday at 07:00', '2027-01-25', '07:00', 'daytime'],
  ])('of %s', (_, date, startTime, band) => {
    expect(dayBand({ date, startTime })).toBe(band);
  });
});
