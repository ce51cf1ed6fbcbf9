import { isWeekend } from './local-date';
import { LocalSlot } from './local-slot';

export const DAY_BANDS = ['evening', 'weekend', 'daytime'] as const;
export type DayBand = (typeof DAY_BANDS)[number];

/** What starts from here on, Monday to Friday, is an evening thing. */
export const EVENING_STARTS = '18:00';

export function dayBand({ date, startTime }: Pick<LocalSlot, 'date' | 'startTime'>): DayBand {
  if (isWeekend(date)) return 'weekend';
  return startTime >= EVENING_STARTS ? 'evening' : 'daytime';
}
