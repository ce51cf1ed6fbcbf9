import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type Mark, markAs, tallyOf } from '@bottega/attendance/domain';
import { Clock } from '@bottega/platform/kernel';
import { SessionStore } from '@bottega/platform/web';
import { open as openScreen, type RenderOptions } from '@bottega/platform/web/testing';
import { attendanceWords } from './attendance-words';
import type { Register, RegisterHead } from './data/register-view';

export const SESSION = '01980000-0000-7000-8000-0000000000a1';

/** A session from 18:00 to 20:30 in Rome. */
export const head = (otherwise: Partial<RegisterHead> = {}): RegisterHead => ({
  sessionId: SESSION,
  editionId: '01980000-0000-7000-8000-0000000000e1',
  courseTitle: 'Il primo robot',
  title: 'Sensori',
  number: 3,
  of: 8,
  localDate: '2027-01-21',
  startTime: '18:00',
  endTime: '20:30',
  startsAt: '2027-01-21T17:00:00.000Z',
  endsAt: '2027-01-21T19:30:00.000Z',
  opensAt: '2027-01-21T16:45:00.000Z',
  minutes: 150,
  cancelled: false,
  spaceName: 'Laboratorio',
  venueName: 'Officina',
  instructors: ['Giulia Ferraresi'],
  state: 'open',
  closedAt: null,
  closedBy: null,
  reopenedFor: null,
  places: 3,
  unmarked: 3,
  ...otherwise,
});

const PEOPLE = [
  { enrolmentId: 'ada', givenName: 'Ada', familyName: 'Accorsi', holdsPlace: true },
  { enrolmentId: 'bruno', givenName: 'Bruno', familyName: 'Bellei', holdsPlace: true },
  { enrolmentId: 'chiara', givenName: 'Chiara', familyName: 'Conti', holdsPlace: true },
];

/** The register of that session with Ada, Bruno and Chiara on it, unmarked unless said otherwise. */
export function register(marks: Record<string, Mark> = {}, otherwise: Partial<RegisterHead> = {}): Register {
  const entries = PEOPLE.map((person) => ({
    ...person,
    ...(marks[person.enrolmentId] ?? markAs('unmarked')),
    attendedMinutes: 0,
  }));
  const tally = tallyOf(entries);
  return { ...head({ unmarked: tally.unmarked, ...otherwise }), tally, entries };
}

/** A screen at 18:23 in Rome, the session being on since twenty-three minutes. */
export const open = <C>(screen: Type<C>, options: RenderOptions = {}, now = '2027-01-21T17:23:00Z') =>
  openScreen(screen, {
    words: { attendance: attendanceWords },
    ...options,
    providers: [{ provide: Clock, useValue: { now: () => new Date(now) } }, ...(options.providers ?? [])],
  });

/** Whoever reads may do this. */
export async function signIn(screen: Awaited<ReturnType<typeof open>>, permissions: string[]): Promise<void> {
  const signedIn = TestBed.inject(SessionStore).refresh();
  const person = { id: 'giulia', givenName: 'Giulia', familyName: 'Ferraresi' };
  await screen.answer('GET', '/auth/session', { account: { person, roles: [], permissions } });
  await signedIn;
}
