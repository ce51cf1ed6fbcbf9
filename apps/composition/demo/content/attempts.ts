import { type LocalDate, WEEKDAYS, type Weekday, addDays, isWeekendDay } from '@bottega/platform/kernel';
import { type SpaceKey, spaces, venues } from './centre';
import type { CourseContent } from './course-content';
import { courses } from './courses';
import type { EditionPlan } from './edition-plans';
import type { InstructorKey } from './instructors';
import type { Moment } from './moment';

/** One way of holding an edition: from that day, on those weekdays, there, with that person. */
export interface Attempt {
  readonly from: LocalDate;
  readonly weekdays: readonly Weekday[];
  readonly startTime: string;
  readonly endTime: string;
  readonly space: SpaceKey;
  readonly instructor: InstructorKey;
}

/** The ways an edition may be held, the most usual first: then elsewhere, on other days, with others, another week. */
export function* attemptsAt({ course: key, status, week, at }: EditionPlan, { monday }: Moment): Iterable<Attempt> {
  const course: CourseContent = courses[key];
  const { startTime, endTime, ...usual } = { ...course.usually, ...at };
  for (const shift of SHIFTS[status])
    for (const instructor of course.instructors)
      for (const weekdays of weekdaysLike(usual.weekdays))
        for (const space of usual.spaces.filter((each) => takes(each, course, weekdays)))
          yield { from: addDays(monday, 7 * (week + shift)), weekdays, startTime, endTime, space, instructor };
}

/** What is over may only be put earlier, what is to come later; what runs may have started a bit before or after. */
const EARLIER = [0, -1, -2, -3, -4, -5, -6];
const LATER = [0, 1, 2, 3, 4, 5, 6];
const SHIFTS: Readonly<Record<EditionPlan['status'], readonly number[]>> = {
  closed: EARLIER,
  running: [0, -1, 1, -2, 2, -3, 3],
  confirmed: LATER,
  open: LATER,
  cancelled: LATER,
  draft: LATER,
};

const WEEKEND = WEEKDAYS.filter(isWeekendDay);
const WORKWEEK = WEEKDAYS.filter((day) => !isWeekendDay(day));

/** The usual days, then the same shape moved along the week: an evening course stays one, a weekend course too. */
function weekdaysLike(usual: readonly Weekday[]): Weekday[][] {
  const days = usual.every(isWeekendDay) ? WEEKEND : WORKWEEK;
  return days.map((_, moved) => usual.map((day) => days[(days.indexOf(day) + moved) % days.length]!));
}

function takes(key: SpaceKey, { capacity }: CourseContent, weekdays: readonly Weekday[]): boolean {
  const { openings } = venues[spaces[key].venue];
  const opens = (day: Weekday) => openings.some((opening) => opening.weekday === day);
  return spaces[key].capacity >= capacity && weekdays.every(opens);
}
