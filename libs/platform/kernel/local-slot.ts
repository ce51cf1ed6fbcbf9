import { type LocalDate, addDays, knownZone, localDate, plainDate } from './local-date';
import { type Period, period } from './period';
import { timeErrors } from './time.errors';
import { type WallTime, localTime, minuteOfDay } from './wall-time';

/**
 * A slot as people say it: the day, the time on the wall and where the wall is. It is what schedules keep, so that
 * 18:30 stays 18:30 when the clocks change; instants are derived from it. An end before the start falls on the next day.
 */
export interface LocalSlot {
  readonly date: LocalDate;
  readonly startTime: WallTime;
  readonly endTime: WallTime;
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
  const slot = {
    date: localDate(startsAt, zone),
    startTime: localTime(startsAt, zone),
    endTime: localTime(endsAt, zone),
    zone,
  };
  const isTold = slot.startTime !== slot.endTime && endDate(slot) === localDate(endsAt, zone);
  if (!isTold) throw new RangeError(`A day and two times cannot tell this period: ${startsAt} – ${endsAt}`);
  return slot;
}

/** The instant a local time names: refused when the clocks jump over it, asked about when they show it twice. */
export function toInstant(date: LocalDate, time: WallTime, zone: string, disambiguation?: Disambiguation): Date {
  const [first, second] = instantsShowing(date, time, zone);
  if (!first) throw timeErrors('local-time-missing', { date, time, zone });
  if (second && !disambiguation) throw timeErrors('local-time-ambiguous', { date, time, zone });
  return second && disambiguation === 'later' ? second : first;
}

/** Whether both ends of a slot exist and come only once, so that its period needs no question. */
export const isUnambiguous = (slot: LocalSlot): boolean =>
  instantsShowing(slot.date, slot.startTime, slot.zone).length === 1 &&
  instantsShowing(endDate(slot), slot.endTime, slot.zone).length === 1;

/** When the clocks of a zone show that time of that day: once, twice when they go back, never when they jump over it. */
function instantsShowing(date: LocalDate, time: WallTime, zone: string): Date[] {
  const wall = plainDate(date)
    .toPlainDateTime()
    .add({ minutes: minuteOfDay(time) });
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
