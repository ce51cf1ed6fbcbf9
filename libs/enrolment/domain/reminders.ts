import { addDays, type LocalSlot, toInstant } from '@bottega/platform/kernel';

export const REMINDER_KINDS = ['session.reminder-24h', 'session.reminder-2h'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

const TWO_HOURS = 2 * 3_600_000;

/**
 * The evening before at the same time on the wall, also across a clock change, and two hours before.
 * What is already past is not planned.
 */
export function remindersOf(slot: LocalSlot, startsAt: Date, now: Date): { kind: ReminderKind; dueAt: Date }[] {
  return [
    { kind: 'session.reminder-24h' as const, dueAt: sameTimeTheDayBefore(slot) },
    { kind: 'session.reminder-2h' as const, dueAt: new Date(startsAt.getTime() - TWO_HOURS) },
  ].filter(({ dueAt }) => dueAt > now);
}

const sameTimeTheDayBefore = ({ date, startTime, zone }: LocalSlot): Date =>
  toInstant(addDays(date, -1), startTime, zone, 'earlier');
