import { Component, input, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Clock, euro } from '@bottega/platform/kernel';
import { SessionStore } from '@bottega/platform/web';
import { open as openScreen, type RenderOptions } from '@bottega/platform/web/testing';
import type { Edition, EditionSession } from './data/programme-view';
import { EDITION_PRICES } from './edition/edition-prices-piece';
import { schedulingWords } from './scheduling-words';

/** Monday 11 January 2027, at 18:00 in Rome. */
export const NOW = new Date('2027-01-11T17:00:00Z');

/** Stands where the application puts billing’s piece. */
@Component({ template: 'prezzi di {{ editionId() }}: {{ prices()?.external?.amount }}{{ over() ? ", finita" : "" }}' })
class Prices {
  readonly editionId = input.required<string>();
  readonly prices = input.required<Edition['prices']>();
  readonly over = input.required<boolean>();
}

/** A screen in the page that evening, with its words and what it asks of the API answered by hand. */
export const open = <C>(screen: Type<C>, { providers = [], ...options }: RenderOptions = {}) =>
  openScreen(screen, {
    words: { scheduling: schedulingWords },
    providers: [
      { provide: Clock, useValue: { now: () => NOW } },
      { provide: EDITION_PRICES, useValue: () => Promise.resolve(Prices) },
      ...providers,
    ],
    ...options,
  });

/** Whoever reads may do this. */
export async function readBy(screen: Awaited<ReturnType<typeof open>>, ...permissions: string[]): Promise<void> {
  const known = TestBed.inject(SessionStore).refresh();
  await screen.answer('GET', '/auth/session', { account: { person: { id: 'p-1' }, roles: [], permissions } });
  await known;
  await screen.settle();
}

/** A Thursday evening of January in the workshop. */
export const aSession = (day: number, facts: Partial<EditionSession> = {}): EditionSession => ({
  id: `s-${day}`,
  editionId: 'e-1',
  title: 'Sensori',
  startsAt: `2027-01-${day}T17:30:00.000Z`,
  endsAt: `2027-01-${day}T19:30:00.000Z`,
  localDate: `2027-01-${day}`,
  startTime: '18:30',
  endTime: '20:30',
  zone: 'Europe/Rome',
  minutes: 120,
  band: 'evening',
  status: 'planned',
  cancelledBecause: null,
  space: { id: 'lab', name: 'Laboratorio', remote: false },
  venue: { id: 'v-1', name: 'Officina', address: 'via del Lavoro 12', city: 'Milano', accessNotes: '' },
  instructors: [],
  version: 1,
  ...facts,
});

/** Anna Verdi leads it, Bruno Neri assists; two evenings are left. */
export const anEdition = (facts: Partial<Edition> = {}): Edition => ({
  id: 'e-1',
  courseId: 'c-1',
  courseTitle: 'Il primo robot',
  courseSlug: 'il-primo-robot',
  centreId: 'centre',
  titleSuffix: 'di gennaio',
  status: 'open',
  statusReason: null,
  startsOn: '2027-01-14',
  endsOn: '2027-01-21',
  capacity: 12,
  placesLeft: 3,
  waiting: 0,
  price: euro(6_000),
  prices: { coworker: euro(6_000), resident: euro(7_500), external: euro(9_000) },
  minimum: 5,
  instructors: [
    { personId: 'anna', name: 'Anna Verdi', bio: '', role: 'lead' },
    { personId: 'bruno', name: 'Bruno Neri', bio: '', role: 'assistant' },
  ],
  sessions: [aSession(14), aSession(21)],
  version: 3,
  decidesOn: '2027-01-12',
  fixedCost: euro(60_000),
  costPerPerson: euro(450),
  layout: 'workbenches',
  equipment: ['proiettore'],
  joiningInstructions: 'Porta un portatile.',
  ...facts,
});

export const said = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();
