import { DomainError, type LocalSlot, WEEKDAYS, isWeekendDay, toPeriod } from '@bottega/platform/kernel';
import type { OpeningHours } from './opening-hours';
import type { WantedSession } from './planned-session';

/** A slot in Rome, written as people write it: `2027-01-21 18:00–20:30`. */
export function romanSlot(text: string): LocalSlot {
  const [date, times] = text.split(' ') as [string, string];
  const [startTime, endTime] = times.split('–') as [string, string];
  return { date, startTime, endTime, zone: 'Europe/Rome' };
}

/** «Il primo robot» in the Laboratorio with Giulia, without set-up, unless said otherwise. */
export function aSession(when: string, details: Partial<WantedSession> = {}): WantedSession {
  const slot = romanSlot(when);
  return {
    id: 'first-robot',
    title: 'Il primo robot',
    slot,
    period: toPeriod(slot),
    spaceId: 'laboratorio',
    setUpMinutes: 0,
    clearUpMinutes: 0,
    instructorIds: ['giulia'],
    ...details,
  };
}

/** Monday to Friday 9–22, Saturday and Sunday 9–19, closed on holidays. */
export const centreHours: OpeningHours = {
  openings: WEEKDAYS.map((weekday) => ({
    weekday,
    opensAt: '09:00',
    closesAt: isWeekendDay(weekday) ? '19:00' : '22:00',
  })),
  closures: [{ from: '2027-08-09', to: '2027-08-22', reason: 'Ferie d’agosto' }],
  keepsHolidays: true,
};

/** What an act is refused with. */
export function refusedWith(act: () => unknown): DomainError {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('It was not refused');
}
