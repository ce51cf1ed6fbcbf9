import type { Routes } from '@angular/router';
import { withWords } from '@bottega/platform/web';
import { calendarWords } from './calendar-words';

/** Under `/io`: my sessions in my own calendar. */
export const ownCalendarPages: Routes = withWords('enrolment-calendar', calendarWords, [
  {
    path: 'calendario',
    title: 'enrolment-calendar.title',
    loadComponent: () => import('./calendar.page').then((m) => m.MyCalendarPage),
  },
]);
