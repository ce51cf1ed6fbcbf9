import type { Routes } from '@angular/router';
import { allowed, checkoutWords, withWords } from '@bottega/platform/web';
import { giftWords } from './gift-words';

/** `/posto-sospeso`: paying for a seat that somebody in need will take; `?corso=` says in which course. */
export const giftPages: Routes = withWords('enrolment-gifts', giftWords, [
  ...withWords('platform-checkout', checkoutWords, [
    {
      path: 'posto-sospeso',
      title: 'enrolment-gifts.give.heading',
      data: { description: 'enrolment-gifts.give.lead' },
      loadComponent: () => import('./give/give.page').then((m) => m.GivePage),
    },
  ]),
]);

/** Under `/io`: the seats I gave. */
export const ownGiftPages: Routes = withWords('enrolment-gifts', giftWords, [
  {
    path: 'posti-sospesi',
    title: 'enrolment-gifts.mine.heading',
    loadComponent: () => import('./mine/my-gifts.page').then((m) => m.MyGiftsPage),
  },
]);

/** Under `/gestione`: what was given, what is left of it, to whom it went. */
export const staffGiftPages: Routes = withWords('enrolment-gifts', giftWords, [
  {
    path: 'posti-sospesi',
    title: 'enrolment-gifts.staff.heading',
    canActivate: [allowed('enrolments.manage')],
    loadComponent: () => import('./staff/gifts.page').then((m) => m.GiftsPage),
  },
]);
