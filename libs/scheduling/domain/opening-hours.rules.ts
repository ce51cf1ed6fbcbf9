import { WEEKDAYS, WEEKDAY_LABELS } from '@bottega/platform/kernel';
import type { Opening, OpeningHours } from './opening-hours';
import { schedulingErrors } from './scheduling.errors';
import { laterBy, meet, stretch } from './stretch';

/** No two opening times share a minute of the week, and no closure ends before it starts. */
export function checkOpeningHours({ openings, closures }: Pick<OpeningHours, 'openings' | 'closures'>): void {
  const backwards = closures.find(({ from, to }) => to < from);
  if (backwards) throw schedulingErrors('closure-backwards', { reason: backwards.reason });

  openings.forEach((first, index) => {
    const second = openings.slice(index + 1).find((other) => shareMinutes(first, other));
    if (!second) return;
    const { weekday } = first;
    const weekdayName = WEEKDAY_LABELS[weekday];
    throw schedulingErrors('opening-hours-overlap', {
      weekday,
      weekdayName,
      first: hours(first),
      second: hours(second),
    });
  });
}

/** Sunday night may reach into Monday morning, so weeks are compared with the one before and the one after. */
const shareMinutes = (a: Opening, b: Opening) =>
  [-7, 0, 7].some((days) => meet(inTheWeek(a), laterBy(days, inTheWeek(b))));

const inTheWeek = ({ weekday, opensAt, closesAt }: Opening) =>
  laterBy(WEEKDAYS.indexOf(weekday), stretch(opensAt, closesAt));

const hours = ({ opensAt, closesAt }: Opening) => `${opensAt}–${closesAt}`;
