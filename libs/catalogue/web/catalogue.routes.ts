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
    path: 'percorsi',
    title: 'catalogue.paths.title',
    data: { description: 'catalogue.paths.description' },
    loadComponent: () => import('./paths/paths.page').then((m) => m.PathsPage),
  },
  {
    path: 'calendario',
    title: 'catalogue.calendar.title',
    data: { description: 'catalogue.calendar.description' },
    loadComponent: () => import('./calendar/calendar.page').then((m) => m.CalendarPage),
  },
]);

/** For anybody: a path of courses, with a piece that membership draws. */
export const pathPages: Routes = withWords('catalogue', catalogueWords, [
  { path: 'percorsi/:slug', loadComponent: () => import('./path/path.page').then((m) => m.PathPage) },
]);
