import { DAY_MINUTES, type WallTime, minuteOfDay } from '@bottega/platform/kernel';

/** A stretch of wall time in minutes from some midnight, its end excluded; it may run past the next one. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An end at or before the start falls on the next day. */
export function stretch(start: WallTime, end: WallTime): Stretch {
  const from = minuteOfDay(start);
  const to = minuteOfDay(end);
  return { from, to: to > from ? to : to + DAY_MINUTES };
}

export const laterBy = (days: number, { from, to }: Stretch): Stretch => ({
  from: from + days * DAY_MINUTES,
  to: to + days * DAY_MINUTES,
});

export const contains = (outer: Stretch, inner: Stretch): boolean => outer.from <= inner.from && inner.to <= outer.to;

export const meet = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

/** The same minutes in as few stretches as possible: whoever closes at 13:00 and opens at 13:00 never closed. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && next.from <= last.to) whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else whole.push(next);
  }
  return whole;
}
