import fc from 'fast-check';
import { HOUR_LENGTHS, fromAcademicHours, minutesBetween, reachesPercent, toAcademicHours } from './minutes';

const anyMinutes = fc.integer({ min: 0, max: 1_000_000 });

describe('minutes between two instants', () => {
  it('count once they are over', () => {
    const start = new Date('2027-01-21T18:00:00Z');
    expect(minutesBetween(start, new Date('2027-01-21T18:01:59Z'))).toBe(1);
    expect(minutesBetween(start, start)).toBe(0);
  });

  it('need two instants', () => {
    expect(() => minutesBetween(new Date(NaN), new Date())).toThrow(RangeError);
  });
});

describe('academic hours', () => {
  it('are as long as the centre says', () => {
    expect(toAcademicHours(150, 50)).toEqual({ hours: 3, minutes: 0 });
    expect(toAcademicHours(150, 45)).toEqual({ hours: 3, minutes: 15 });
    expect(toAcademicHours(150, 60)).toEqual({ hours: 2, minutes: 30 });
  });

  it('go back to the very same minutes', () => {
    fc.assert(
      fc.property(anyMinutes, fc.constantFrom(...HOUR_LENGTHS), (minutes, hourLength) => {
        expect(fromAcademicHours(toAcademicHours(minutes, hourLength), hourLength)).toBe(minutes);
      }),
    );
  });

  it.each([-1, 0.5, NaN])('refuse %p minutes', (minutes) => {
    expect(() => toAcademicHours(minutes, 60)).toThrow(RangeError);
  });
});

describe('reaching a percentage', () => {
  it('refuses 74.9 % and grants 75.0 %', () => {
    expect(reachesPercent(75, 749, 1000)).toBe(false);
    expect(reachesPercent(75, 750, 1000)).toBe(true);
  });

  it('is one minute away where a rounded percentage would be enough', () => {
    expect(reachesPercent(75, 899_999, 1_200_000)).toBe(false);
    expect(reachesPercent(75, 900_000, 1_200_000)).toBe(true);
  });

  it('cannot be of nothing', () => {
    expect(reachesPercent(0, 0, 0)).toBe(false);
  });

  it('is a whole percentage', () => {
    expect(() => reachesPercent(74.5, 1, 2)).toThrow(RangeError);
  });
});
