/** How many clock minutes the centre counts as one hour of teaching. */
export const HOUR_LENGTHS = [45, 50, 60] as const;
export type HourLength = (typeof HOUR_LENGTHS)[number];

export interface HoursAndMinutes {
  readonly hours: number;
  /** Clock minutes beyond the whole hours. */
  readonly minutes: number;
}

/** Whole minutes between two instants: a lesson across a clock change lasts as long as people sat there. */
export function minutesBetween(from: Date, to: Date): number {
  const minutes = Math.floor((to.getTime() - from.getTime()) / 60_000);
  if (Number.isNaN(minutes)) throw new RangeError(`Not two instants: ${from} – ${to}`);
  return minutes;
}

/** 150 minutes are 3 hours of 50 minutes, or 2 hours of 60 and 30 minutes: exact, never a decimal. */
export function toAcademicHours(minutes: number, hourLength: HourLength): HoursAndMinutes {
  wholeMinutes(minutes);
  return { hours: Math.floor(minutes / hourLength), minutes: minutes % hourLength };
}

export const fromAcademicHours = ({ hours, minutes }: HoursAndMinutes, hourLength: HourLength): number =>
  wholeMinutes(hours * hourLength + minutes);

function wholeMinutes(minutes: number): number {
  if (!Number.isSafeInteger(minutes) || minutes < 0) throw new RangeError(`Not a number of minutes: ${minutes}`);
  return minutes;
}
