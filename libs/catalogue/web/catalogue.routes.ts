import type { Routes } from '@angular/router';
import { checkoutWords, withWords } from '@bottega/platform/web';
import { catalogueWords } from './catalogue-words';

/** For anybody: the catalogue, a course, the calendar. */
export const cataloguePages: Routes = withWords('catalogue', catalogueWords, [
  {
    path: 'corsi',
    title: 'catalogue.title',
    data: { description: 'catalogue.description' },
    loadComponent: () => import('./courses/courses.page').then((m) => m.CoursesPage),
  },
  ...withWords('platform-checkout', checkoutWords, [
    {
      path: 'corsi/:slug',
      loadComponent: () => import('./course/course.page').then((m) => m.CoursePage),
    },
  ]),
  {
    path: 'calendario',
    title: 'catalogue.calendar.title',
    data: { description: 'catalogue.calendar.description' },
    loadComponent: () => import('./calendar/calendar.page').then((m) => m.CalendarPage),
  },
]);
