import fc from 'fast-check';
import { canStillMiss, checkThreshold, meetsThreshold, minutesNeeded, shareOf } from './attendance-threshold';

const total = fc.integer({ min: 1, max: 100_000 });
const threshold = fc.integer({ min: 0, max: 1000 });

describe('the attendance threshold', () => {
  it('refuses 74.9 % and grants 75.0 %', () => {
    expect(meetsThreshold(749, 1000, 750)).toBe(false);
    expect(meetsThreshold(750, 1000, 750)).toBe(true);
  });

  it('is exact to the minute where the share rounds up to the threshold', () => {
    expect(meetsThreshold(74_999, 100_000, 750)).toBe(false);
    expect(shareOf(74_999, 100_000)).toBe(749);
    expect(meetsThreshold(75_000, 100_000, 750)).toBe(true);
    expect(shareOf(75_000, 100_000)).toBe(750);
  });

  it('takes a decimal: 66.7 % of 20 hours is 801 minutes, not 800', () => {
    expect(meetsThreshold(800, 1200, 667)).toBe(false);
    expect(meetsThreshold(801, 1200, 667)).toBe(true);
  });

  it('never grants to whoever was never there', () => {
    expect(meetsThreshold(0, 1200, 0)).toBe(false);
    expect(meetsThreshold(0, 0, 750)).toBe(false);
  });

  it('is met from the minutes it needs on, and at none before', () => {
    fc.assert(
      fc.property(total, threshold, fc.nat(100_000), (all, least, attended) => {
        expect(meetsThreshold(attended, all, least)).toBe(attended >= minutesNeeded(all, least));
      }),
    );
  });

  it('agrees with arithmetic on unlimited integers', () => {
    fc.assert(
      fc.property(total, threshold, fc.integer({ min: 1, max: 100_000 }), (all, least, attended) => {
        expect(meetsThreshold(attended, all, least)).toBe(BigInt(attended) * 1000n >= BigInt(least) * BigInt(all));
      }),
    );
  });

  it('is never met by a share that is written below it', () => {
    fc.assert(
      fc.property(total, threshold, fc.integer({ min: 1, max: 100_000 }), (all, least, attended) => {
        expect(meetsThreshold(attended, all, least)).toBe(shareOf(attended, all) >= least);
      }),
    );
  });

  it.each([-1, 1001, 74.95, Number.NaN])('of %s tenths is refused', (tenths) => {
    expect(() => checkThreshold(tenths)).toThrow(expect.objectContaining({ code: 'attendance.threshold-invalid' }));
  });

  it.each([0, 749, 1000])('of %s tenths is accepted', (tenths) => {
    expect(() => checkThreshold(tenths)).not.toThrow();
  });
});

describe('what may still be missed', () => {
  it('is the spare minutes, and the whole sessions they cover', () => {
    expect(canStillMiss(600, [150, 150, 150, 150], 1200, 750)).toEqual({ minutes: 300, sessions: 2 });
    expect(canStillMiss(600, [150, 150, 150, 150], 1200, 751)).toEqual({ minutes: 298, sessions: 1 });
  });

  it('promises only sessions that may be missed whichever they are', () => {
    expect(canStillMiss(900, [60, 240], 1200, 750)).toEqual({ minutes: 300, sessions: 2 });
    expect(canStillMiss(800, [60, 240], 1100, 750)).toEqual({ minutes: 275, sessions: 1 });
    expect(canStillMiss(660, [60, 240], 960, 750)).toEqual({ minutes: 240, sessions: 1 });
    expect(canStillMiss(600, [60, 240], 900, 750)).toEqual({ minutes: 225, sessions: 0 });
  });

  it('is nothing once the threshold is out of reach', () => {
    expect(canStillMiss(0, [150], 600, 750)).toEqual({ minutes: 0, sessions: 0 });
  });

  it('is no more than what is left', () => {
    expect(canStillMiss(1050, [150], 1200, 100)).toEqual({ minutes: 150, sessions: 1 });
  });

  it('missed to the last minute still meets the threshold, one minute more does not', () => {
    const sessions = fc.array(fc.integer({ min: 1, max: 480 }), { maxLength: 12 });
    fc.assert(
      fc.property(sessions, fc.nat(4000), fc.nat(4000), threshold, (open, attended, missed, least) => {
        const ahead = open.reduce((sum, minutes) => sum + minutes, 0);
        const all = attended + missed + ahead;
        fc.pre(meetsThreshold(attended + ahead, all, least));
        const { minutes, sessions: whole } = canStillMiss(attended, open, all, least);
        expect(meetsThreshold(attended + ahead - minutes, all, least)).toBe(true);
        if (minutes < ahead) expect(meetsThreshold(attended + ahead - minutes - 1, all, least)).toBe(false);
        const longest = open
          .toSorted((a, b) => b - a)
          .slice(0, whole)
          .reduce((sum, length) => sum + length, 0);
        expect(meetsThreshold(attended + ahead - longest, all, least)).toBe(true);
      }),
    );
  });
});
