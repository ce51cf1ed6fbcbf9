import type { Routes } from '@angular/router';
import { allowed, checkoutWords, withWords } from '@bottega/platform/web';
import { basketWords } from '../basket/basket-words';
import { enrolmentWords } from '../enrolment-words';
import { giftWords } from '../gifts/gift-words';
import { overdueWords } from '../overdue/overdue-words';

/** Under `/gestione`: the enrolments of an edition, several things ordered for somebody. */
export const staffEnrolmentPages: Routes = withWords('enrolment', enrolmentWords, [
  ...withWords(
    'enrolment-gifts',
    giftWords,
    withWords('enrolment-overdue', overdueWords, [
      {
        path: 'edizioni/:editionId/iscrizioni',
        title: 'enrolment.staff.title',
        canActivate: [allowed('enrolments.manage')],
        loadComponent: () => import('./edition-enrolments.page').then((m) => m.EditionEnrolmentsPage),
      },
    ]),
  ),
  ...withWords(
    'platform-checkout',
    checkoutWords,
    withWords('enrolment-basket', basketWords, [
      {
        path: 'persone/:personId/ordine',
        title: 'enrolment-basket.staff.title',
        canActivate: [allowed('enrolments.manage')],
        loadComponent: () => import('../basket/staff/staff-order.page').then((m) => m.StaffOrderPage),
      },
    ]),
  ),
  {
    path: 'edizioni/:editionId/posti-riservati',
    title: 'enrolment.blocks.heading',
    canActivate: [allowed('enrolments.manage')],
    loadComponent: () => import('./blocks/seat-blocks.page').then((m) => m.SeatBlocksPage),
  },
]);
