import fc from 'fast-check';
import { HOUR_LENGTHS, fromAcademicHours, minutesBetween, toAcademicHours } from './minutes';

const anyMinutes = fc.integer({ min: 0, max: 1_000_000 });

describe('minutes between two instants', () => {
  it('count once they are over', () => {
    const start = new Date('2027-01-21T18:00:00Z');
    expect(minutesBetween(start, new Date('2027-01-21T18:01:59Z'))).toBe(1);
    expect(minutesBetween(start, start)).toBe(0);
  });

  it('need two instants', () => {
    expect(() => minutesBetween(new Date(NaN), new Date(0))).toThrow(RangeError);
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
