import { type LocalDate, WEEKDAYS, addDays, localDate, localTime, weekday } from '@bottega/platform/kernel';
import { type OpeningHours, dayOff } from '@bottega/scheduling/domain';
import { type VenueKey, ZONE, closuresAround, venues } from './centre';

/** When the demo is being told: everything in it is dated from here. */
export interface Moment {
  readonly now: Date;
  readonly today: LocalDate;
  readonly monday: LocalDate;
}

export function momentOf(now: Date): Moment {
  const today = localDate(now, ZONE);
  return { now, today, monday: addDays(today, -WEEKDAYS.indexOf(weekday(today))) };
}

export function hoursOf(venue: VenueKey, { today }: Moment): OpeningHours {
  const { openings, keepsHolidays } = venues[venue];
  return { openings, keepsHolidays, closures: closuresAround(today) };
}

const LATE_IN_THE_DAY = '15:00';

/** The evening somebody who looks around now will see come: today's, unless it is late or the doors are shut. */
export function nextEvening(moment: Moment): LocalDate {
  const hours = hoursOf('capannone', moment);
  let day = localTime(moment.now, ZONE) < LATE_IN_THE_DAY ? moment.today : addDays(moment.today, 1);
  while (dayOff(day, hours)) day = addDays(day, 1);
  return day;
}
