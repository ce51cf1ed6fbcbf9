import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Clock } from '@bottega/platform/kernel';
import { checkoutWords, SessionStore } from '@bottega/platform/web';
import { euro, open as openScreen, type RenderOptions } from '@bottega/platform/web/testing';
import type { EnrolmentDetail, Offer } from './data/enrolment-view';
import type { Turn, TurnDetail } from './data/waiting-view';
import { basketWords } from './basket/basket-words';
import { enrolmentWords } from './enrolment-words';
import { giftWords } from './gifts/gift-words';
import { overdueWords } from './overdue/overdue-words';

export { aQuote, aQuoteByCode, aWay, euro } from '@bottega/platform/web/testing';

/** Monday 11 January 2027, at 18:00 in Rome. */
export const NOW = new Date('2027-01-11T17:00:00Z');

/** A screen in the page that evening, with its words and what it asks of the API answered by hand. */
export const open = <C>(screen: Type<C>, { providers = [], ...options }: RenderOptions = {}) =>
  openScreen(screen, {
    words: {
      'platform-checkout': checkoutWords,
      enrolment: enrolmentWords,
      'enrolment-gifts': giftWords,
      'enrolment-overdue': overdueWords,
      'enrolment-basket': basketWords,
    },
    providers: [{ provide: Clock, useValue: { now: () => NOW } }, ...providers],
    ...options,
  });

const course = { slug: 'il-primo-robot', title: 'Il primo robot', cover: 'robotica' as const };

export const anOffer = (facts: Partial<Offer> = {}): Offer => ({
  editionId: 'e-1',
  status: 'confirmed',
  course: { ...course, coverUrl: null },
  startsAt: '2027-01-14T17:30:00.000Z',
  endsAt: '2027-01-21T19:30:00.000Z',
  zone: 'Europe/Rome',
  capacity: 12,
  minimum: 6,
  placesLeft: 3,
  waiting: 0,
  prices: { coworker: euro(6000), resident: euro(7500), external: euro(9000) },
  affiliation: 'external',
  affiliationVerified: false,
  price: euro(9000),
  listPrice: euro(9000),
  steps: [],
  methods: ['desk'],
  fullUntil: '2027-01-12T17:30:00.000Z',
  enrolmentId: null,
  waitingEntryId: null,
  obstacle: null,
  ...facts,
});

/** Nobody can enrol in it now. */
export const aFullOffer = (facts: Partial<Offer> = {}): Offer =>
  anOffer({
    placesLeft: 0,
    obstacle: { code: 'enrolment.edition-full', detail: 'I posti sono finiti. Non hai pagato nulla.' },
    ...facts,
  });

/** Sara's place, still to be paid at the desk by the end of the first evening. */
export const anUnpaidPlace = (facts: Partial<EnrolmentDetail> = {}): EnrolmentDetail => ({
  id: 'i-1',
  status: 'pending',
  payBy: 'desk',
  since: '2027-01-11T09:00:00.000Z',
  createdAt: '2027-01-11T09:00:00.000Z',
  participant: { id: 'p-1', givenName: 'Sara', familyName: 'Melloni' },
  course,
  edition: { id: 'e-1', status: 'confirmed', startsOn: '2027-01-14', endsOn: '2027-01-21', sessionCount: 2 },
  order: { id: 'o-1', total: euro(9000), paid: euro(0), due: euro(9000), things: 1, declaredPaidAt: null },
  heldUntil: '2027-01-14T19:30:00.000Z',
  entitlement: null,
  nextSession: null,
  history: [{ from: null, to: 'pending', at: '2027-01-11T09:00:00.000Z', by: 'Sara Melloni', reason: 'enrolled' }],
  ...facts,
});

export const aTurn = (facts: Partial<Turn> = {}): Turn => ({
  id: 't-1',
  status: 'waiting',
  position: 2,
  places: 1,
  payBy: 'desk',
  automatic: false,
  passedOver: null,
  offeredUntil: null,
  createdAt: '2027-01-10T09:00:00.000Z',
  since: '2027-01-10T09:00:00.000Z',
  participant: { id: 'p-1', givenName: 'Sara', familyName: 'Melloni' },
  course,
  edition: {
    id: 'e-1',
    status: 'confirmed',
    startsAt: '2027-01-14T17:30:00.000Z',
    endsAt: '2027-01-21T19:30:00.000Z',
    zone: 'Europe/Rome',
  },
  price: euro(9000),
  enrolmentId: null,
  ...facts,
});

const joined = {
  from: null,
  to: 'waiting' as const,
  at: '2027-01-10T09:00:00.000Z',
  by: 'Sara Melloni',
  reason: 'joined',
};

export const aTurnInFull = ({ history = [joined], ...facts }: Partial<TurnDetail> = {}): TurnDetail => ({
  ...aTurn(facts),
  history,
});

/** A place is held for them until the next evening. */
export const offered = { status: 'offered', position: null, offeredUntil: '2027-01-12T17:30:00.000Z' } as const;

export const problem = (code: string, detail: string) => ({ code, title: 'Non è possibile ora', detail, errors: [] });

/** What an element says, in one line. */
export function said(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.join(' ').replace(/[\s]+/g, ' ').trim();
}

/** Sara Melloni is signed in. */
export async function readBySara(screen: {
  answer(method: string, address: string, body: object): Promise<unknown>;
}): Promise<void> {
  const known = TestBed.inject(SessionStore).refresh();
  await screen.answer('GET', '/auth/session', { account: { person: { id: 'p-1' }, roles: [], permissions: [] } });
  await known;
  TestBed.tick();
}
