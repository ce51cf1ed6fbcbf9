import {
  addDays,
  EVENING_STARTS,
  isLocalDate,
  isWeekend,
  type LocalDate,
  WEEKDAYS,
  weekday,
} from '@bottega/platform/kernel';
import type { ProgrammeSession, Space, Venue } from '../data/programme-view';

export interface WeekDay {
  date: LocalDate;
  name: (typeof WEEKDAYS)[number];
  number: number;
  isWeekend: boolean;
  isToday: boolean;
}

/** What is held in a space, a list per day: before the evening starts, and from then on. */
export interface SpaceWeek {
  space: Space;
  daytime: ProgrammeSession[][];
  evening: ProgrammeSession[][];
}

export interface VenueWeek {
  venue: Venue;
  spaces: SpaceWeek[];
}

/** The Monday of the week a day is in; what is no day counts as today. */
export function mondayOf(asked: string | undefined, today: LocalDate): LocalDate {
  const day = asked && isLocalDate(asked) ? asked : today;
  return addDays(day, -WEEKDAYS.indexOf(weekday(day)));
}

export const daysFrom = (monday: LocalDate, today: LocalDate): WeekDay[] =>
  WEEKDAYS.map((name, place) => {
    const date = addDays(monday, place);
    return { date, name, number: Number(date.slice(8)), isWeekend: isWeekend(date), isToday: date === today };
  });

export const venueWeeks = (
  venues: readonly Venue[],
  days: readonly WeekDay[],
  sessions: readonly ProgrammeSession[],
): VenueWeek[] =>
  venues.map((venue) => ({ venue, spaces: venue.spaces.map((space) => spaceWeek(space, days, sessions)) }));

export const sessionsOn = ({ date }: WeekDay, sessions: readonly ProgrammeSession[]): ProgrammeSession[] =>
  sessions.filter(({ localDate }) => localDate === date);

function spaceWeek(space: Space, days: readonly WeekDay[], sessions: readonly ProgrammeSession[]): SpaceWeek {
  const here = sessions.filter((session) => session.space.id === space.id);
  const byDay = (held: readonly ProgrammeSession[]) => days.map((day) => sessionsOn(day, held));
  return {
    space,
    daytime: byDay(here.filter(({ startTime }) => startTime < EVENING_STARTS)),
    evening: byDay(here.filter(({ startTime }) => startTime >= EVENING_STARTS)),
  };
}
