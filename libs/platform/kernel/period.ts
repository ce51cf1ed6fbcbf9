import { minutesBetween } from './minutes';

/** A stretch of time from an instant, included, to another, excluded: what ends at 18:00 leaves 18:00 free. */
export interface Period {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export function period(startsAt: Date, endsAt: Date): Period {
  if (!(startsAt < endsAt)) throw new RangeError(`A period starts before it ends: ${startsAt} – ${endsAt}`);
  return { startsAt, endsAt };
}

export const overlaps = (a: Period, b: Period): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

export const minutesOf = ({ startsAt, endsAt }: Period): number => minutesBetween(startsAt, endsAt);

/** The period with the minutes needed around it, such as setting a room up and clearing it. */
export const widen = ({ startsAt, endsAt }: Period, minutesBefore: number, minutesAfter: number): Period =>
  period(shift(startsAt, -minutesBefore), shift(endsAt, minutesAfter));

const shift = (instant: Date, minutes: number) => new Date(instant.getTime() + minutes * 60_000);
