import type { Routes } from '@angular/router';
import { allowed, withWords } from '@bottega/platform/web';
import { overdueWords } from './overdue-words';

/** Under `/gestione`: unpaid places whose time is over. */
export const staffOverduePages: Routes = withWords('enrolment-overdue', overdueWords, [
  {
    path: 'posti',
    title: 'enrolment-overdue.title',
    canActivate: [allowed('enrolments.manage')],
    loadComponent: () => import('./overdue.page').then((m) => m.OverduePage),
  },
]);
