import { type DayBand, EVENING_STARTS, isWeekendDay, minuteOfDay, wallTime } from '@bottega/platform/kernel';
import type { Opening } from './opening-hours';
import { type Stretch, stretch } from './stretch';

export interface BandedOpening extends Opening {
  readonly band: DayBand;
}

/** An opening told by the part of the week it belongs to: Thursday 9–22 is a daytime until 18 and an evening from then on. */
export function bandsOf(opening: Opening): BandedOpening[] {
  if (isWeekendDay(opening.weekday)) return [{ ...opening, band: 'weekend' }];
  const { from, to } = stretch(opening.opensAt, opening.closesAt);
  const evening = minuteOfDay(EVENING_STARTS);
  const parts: (Stretch & { band: DayBand })[] = [
    { band: 'daytime', from, to: Math.min(to, evening) },
    { band: 'evening', from: Math.max(from, evening), to },
  ];
  return parts
    .filter((part) => part.from < part.to)
    .map((part) => ({
      weekday: opening.weekday,
      opensAt: wallTime(part.from),
      closesAt: wallTime(part.to),
      band: part.band,
    }));
}
