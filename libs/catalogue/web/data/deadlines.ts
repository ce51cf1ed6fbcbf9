import type { Course, ComingEdition } from './views';

const HOUR = 3_600_000;

/** What giving the place back costs from now on: all comes back until a moment, then a part until another, then nothing. */
export type Return = { kind: 'all' | 'part'; until: Date; percent: number } | { kind: 'nothing' };

export function returnOf(
  { fullUntilHours, partUntilHours, partPercent }: Course['cancellationPolicy'],
  { startsAt }: Pick<ComingEdition, 'startsAt'>,
  now: Date,
): Return {
  if (!startsAt) return { kind: 'nothing' };
  const before = (hours: number) => new Date(new Date(startsAt).getTime() - hours * HOUR);
  const steps = [
    { kind: 'all', until: before(fullUntilHours), percent: 100 },
    { kind: 'part', until: before(partUntilHours), percent: partPercent },
  ] as const;
  return steps.find(({ until, percent }) => until > now && percent > 0) ?? { kind: 'nothing' };
}
