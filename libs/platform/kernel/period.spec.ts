import fc from 'fast-check';
import { minutesOf, overlaps, period, widen } from './period';

const at = (time: string) => new Date(`2027-01-21T${time}:00Z`);
const slot = (start: string, end: string) => period(at(start), at(end));

const periods = fc
  .tuple(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 1, max: 500 }))
  .map(([start, length]) => period(new Date(start * 60_000), new Date((start + length) * 60_000)));

describe('period', () => {
  it('starts before it ends', () => {
    expect(() => slot('18:00', '18:00')).toThrow(RangeError);
    expect(() => slot('18:00', '17:00')).toThrow(RangeError);
    expect(() => period(new Date(NaN), at('18:00'))).toThrow(RangeError);
  });

  it('leaves its last instant free', () => {
    expect(overlaps(slot('16:00', '18:00'), slot('18:00', '20:00'))).toBe(false);
    expect(overlaps(slot('16:00', '18:01'), slot('18:00', '20:00'))).toBe(true);
    expect(overlaps(slot('16:00', '22:00'), slot('18:00', '20:00'))).toBe(true);
  });

  it('overlaps when some minute belongs to both', () => {
    const minutes = (of: { startsAt: Date; endsAt: Date }) =>
      Array.from({ length: minutesOf(of) }, (_, minute) => of.startsAt.getTime() + minute * 60_000);
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const taken = new Set(minutes(a));
        expect(overlaps(a, b)).toBe(minutes(b).some((minute) => taken.has(minute)));
      }),
    );
  });

  it('lasts the difference of its instants', () => {
    expect(minutesOf(slot('18:30', '21:00'))).toBe(150);
  });

  it('widens by the minutes before and after', () => {
    expect(widen(slot('18:30', '21:00'), 30, 15)).toEqual(slot('18:00', '21:15'));
  });
});
