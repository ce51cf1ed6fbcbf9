import { LocalDate, addDays, knownZone, plainDate, zoned } from './local-date';
import { Period, period } from './period';
import { timeErrors } from './time.errors';

/**
 * A slot as people say it: the day, the time on the wall and where the wall is. It is what schedules keep, so that
 * 18:30 stays 18:30 when the clocks change; instants are derived from it. An end before the start falls on the next day.
 */
export interface LocalSlot {
  readonly date: LocalDate;
  readonly startTime: string;
  readonly endTime: string;
  readonly zone: string;
}

/** Which of the two is meant when the clocks go back and a time comes twice. */
export type Disambiguation = 'earlier' | 'later';

export function toPeriod(slot: LocalSlot, disambiguation?: Disambiguation): Period {
  const { date, startTime, endTime, zone } = slot;
  if (startTime === endTime) throw timeErrors('slot-empty', { time: startTime });
  return period(
    toInstant(date, startTime, zone, disambiguation),
    toInstant(endDate(slot), endTime, zone, disambiguation),
  );
}

export function toLocalSlot({ startsAt, endsAt }: Period, zone: string): LocalSlot {
  const start = zoned(startsAt, zone).toPlainDateTime();
  const end = zoned(endsAt, zone).toPlainDateTime();
  if (Temporal.PlainDateTime.compare(end, start.add({ days: 1 })) >= 0) {
    throw new RangeError(`A slot is shorter than a day: ${start} – ${end}`);
  }
  return { date: start.toPlainDate().toString(), startTime: wallTime(start), endTime: wallTime(end), zone };
}

/** The instant a local time names: refused when the clocks jump over it, asked about when they show it twice. */
export function toInstant(date: LocalDate, time: string, zone: string, disambiguation?: Disambiguation): Date {
  const [first, second] = instantsShowing(date, time, zone);
  if (!first) throw timeErrors('local-time-missing', { date, time, zone });
  if (second && !disambiguation) throw timeErrors('local-time-ambiguous', { date, time, zone });
  return second && disambiguation === 'later' ? second : first;
}

/** Whether both ends of a slot exist and come only once, so that its period needs no question. */
export const isUnambiguous = ({ date, startTime, endTime, zone }: LocalSlot): boolean =>
  instantsShowing(date, startTime, zone).length === 1 &&
  instantsShowing(endDate({ date, startTime, endTime }), endTime, zone).length === 1;

/** When the clocks of a zone show that time of that day: once, twice when they go back, never when they jump over it. */
function instantsShowing(date: LocalDate, time: string, zone: string): Date[] {
  const wall = plainDate(date).toPlainDateTime(plainTime(time));
  const guesses = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(knownZone(zone), { disambiguation }),
  );
  const instants = guesses
    .filter((guess) => guess.toPlainDateTime().equals(wall))
    .map((real) => real.epochMilliseconds);
  return [...new Set(instants)].map((instant) => new Date(instant));
}

const endDate = ({ date, startTime, endTime }: Omit<LocalSlot, 'zone'>) =>
  endTime < startTime ? addDays(date, 1) : date;

/** Whether the clock shows it: two digits each, from 00:00 to 23:59. */
export const isWallTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

function plainTime(time: string): Temporal.PlainTime {
  if (!isWallTime(time)) throw timeErrors('time-malformed', { time });
  return Temporal.PlainTime.from(time);
}

const wallTime = (wall: Temporal.PlainDateTime) => wall.toPlainTime().toString({ smallestUnit: 'minute' });
