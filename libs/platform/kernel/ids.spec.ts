import { ID_PATTERN, newId } from './ids';

describe('id', () => {
  it('is a UUID of version 7', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newId()).toMatch(ID_PATTERN);
  });

  it('sorts by the millisecond it was made in', () => {
    const made = [0, 1, 1_800_000_000_000, 1_800_000_000_001, 2 ** 48 - 1].map((now) => newId(now));
    expect(made.toSorted()).toEqual(made);
    expect(made[2]!.slice(0, 13)).toBe('01a3185c-5000');
  });

  it('is never the same twice, even within a millisecond', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newId(1))).size).toBe(10_000);
  });
});
