export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const later = (instant: Date, milliseconds: number): Date => new Date(instant.getTime() + milliseconds);

export const earliest = (first: Date, ...others: readonly Date[]): Date =>
  others.reduce((early, each) => (each < early ? each : early), first);

export const latest = (first: Date, ...others: readonly Date[]): Date =>
  others.reduce((last, each) => (each > last ? each : last), first);
