import type { Type } from '@angular/core';
import { Clock } from '@bottega/platform/kernel';
import { checkoutWords } from '@bottega/platform/web';
import { euro, open as openScreen, type RenderOptions } from '@bottega/platform/web/testing';
import { TOPIC_NAMES } from './data/topic-names';
import type { LedgerEntry, Membership, MembershipDetail, Plan } from './data/views';
import { membershipWords } from './membership-words';
import { ORDER_TRANSFER } from './mine/order-transfer';

export { aQuote, aQuoteByCode, aWay, euro } from '@bottega/platform/web/testing';

/** Monday 11 January 2027, at 18:00 in Rome. */
export const NOW = new Date('2027-01-11T17:00:00Z');

const topics = { robotics: { it: 'Robotica', en: 'Robotics' } };

/** A screen in the page that evening, with its words and what it asks of the API answered by hand. */
export const open = <C>(screen: Type<C>, { providers = [], words = {}, ...options }: RenderOptions = {}) =>
  openScreen(screen, {
    words: { 'platform-checkout': checkoutWords, membership: membershipWords, ...words },
    providers: [
      { provide: Clock, useValue: { now: () => NOW } },
      { provide: TOPIC_NAMES, useValue: () => Promise.resolve(topics) },
      { provide: ORDER_TRANSFER, useValue: () => new Promise(() => undefined) },
      ...providers,
    ],
    ...options,
  });

/** Eight trainings for a social year. */
export const aPlan = (facts: Partial<Plan> = {}): Plan => ({
  ...{ id: 'p-1', name: 'Tessera annuale', description: 'Otto corsi quando vuoi.', kind: 'annual' },
  grant: { unit: 'training', amount: 8 },
  scope: { kind: 'all', of: [] },
  weights: [],
  validity: { kind: 'social-year', months: null, from: '09-01' },
  graceDays: 15,
  prices: { coworker: euro(12_000), resident: euro(16_000), external: euro(20_000) },
  ...facts,
});

/** Sara has five of eight left, one put aside, until 31 August. */
export const aMembership = (facts: Partial<Membership> = {}): Membership => ({
  ...{
    id: 'm-1',
    status: 'active',
    startsOn: '2026-09-01',
    endsOn: '2027-08-31',
    graceUntil: '2027-09-15',
    unpaid: false,
  },
  person: { id: 's-1', givenName: 'Sara', familyName: 'Melloni' },
  plan: { id: 'p-1', name: 'Tessera annuale', kind: 'annual' },
  balance: { unit: 'training', granted: 8, available: 5, reserved: 1, scope: { kind: 'all', of: [] } },
  order: { id: 'o-1', total: euro(20_000), paid: euro(20_000), due: euro(0), things: 1, method: 'desk' },
  ...{ renewsId: null, renewedById: null, noticeSentAt: null, askedAt: '2026-09-01T09:00:00.000Z' },
  ...facts,
});

export const aMembershipInFull = (facts: Partial<MembershipDetail> = {}): MembershipDetail => ({
  ...aMembership(),
  lots: [
    {
      ...{ id: 'l-1', validFrom: '2026-09-01', validTo: '2027-08-31' },
      ...{ granted: 8, available: 5, reserved: 1 },
    },
  ],
  suspensions: [],
  cancelReason: null,
  ...facts,
});

export const anEntry = (facts: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...{ id: crypto.randomUUID(), kind: 'grant', at: '2026-09-01T09:00:00.000Z', unit: 'training' },
  ...{ available: 8, reserved: 0, about: 'Tessera annuale', by: null },
  ...facts,
});

export const aPage = <T>(...items: T[]) => ({ items, nextCursor: null });

/** What an element says, in one line. */
export function said(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
