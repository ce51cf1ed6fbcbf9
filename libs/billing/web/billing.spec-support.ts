import { Component, input, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Clock } from '@bottega/platform/kernel';
import { SessionStore } from '@bottega/platform/web';
import { open as openScreen, type RenderOptions } from '@bottega/platform/web/testing';
import { billingWords } from './billing-words';
import type { Order } from './order-list';
import { papersWords } from './papers/papers-words';
import { PLACE_KEPT } from './ui/place-kept';

/** Monday 11 January 2027, at 18:00 in Rome. */
export const NOW = new Date('2027-01-11T17:00:00Z');

/** What enrolment draws there. */
@Component({
  selector: 'bt-a-place-kept',
  template: 'Posto {{ enrolmentId() }}{{ office() ? ", ufficio" : "" }}{{ named() ? ", con il nome" : "" }}',
})
class APlaceKept {
  readonly enrolmentId = input.required<string>();
  readonly office = input.required<boolean>();
  readonly named = input.required<boolean>();
}

/** A screen in the page that evening, with its words and what it asks of the API answered by hand. */
export const open = <C>(screen: Type<C>, { providers = [], ...options }: RenderOptions = {}) =>
  openScreen(screen, {
    words: { billing: billingWords, 'billing-papers': papersWords },
    providers: [
      { provide: Clock, useValue: { now: () => NOW } },
      { provide: PLACE_KEPT, useValue: () => Promise.resolve(APlaceKept) },
      ...providers,
    ],
    ...options,
  });

/** Sara Melloni reads, with these permissions. */
export async function readBySara(
  screen: { answer(method: string, address: string, body: object): Promise<unknown> },
  ...permissions: string[]
): Promise<void> {
  const known = TestBed.inject(SessionStore).refresh();
  await screen.answer('GET', '/auth/session', { account: { person: { id: 'p-1' }, roles: [], permissions } });
  await known;
  TestBed.tick();
}

export const euro = (amount: number) => ({ amount, currency: 'EUR' as const });

/** Ninety euros that Sara owes for her place, by transfer. */
export const anOrder = (facts: Partial<Order> = {}): Order => ({
  id: 'o-1',
  payerId: 'p-1',
  payerName: 'Sara Melloni',
  method: 'transfer',
  status: 'open',
  total: euro(9_000),
  paid: euro(0),
  due: euro(9_000),
  toGiveBack: euro(0),
  goingBack: euro(0),
  returnAccount: null,
  placedAt: '2027-01-11T09:00:00.000Z',
  reference: 'RF9411',
  declaredPaidAt: null,
  payTo: { beneficiary: 'Bottega APS', iban: 'IT60X0542811101000000123456', bank: 'Banca Etica' },
  lines: [
    {
      ...{ id: 'l-1', kind: 'enrolment', subjectId: 'i-1', description: 'Il primo robot' },
      ...{ amount: euro(9_000), status: 'active', cancelledAt: null, kept: euro(0), steps: [] },
      ...{ forgone: euro(0), owed: euro(0) },
    },
  ],
  credits: [],
  payments: [],
  refunds: [],
  ...facts,
});

/** What an element says, in one line. */
export function said(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
