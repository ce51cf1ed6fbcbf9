import type { Routes } from '@angular/router';
import { checkoutWords, signedIn, withWords } from '@bottega/platform/web';
import { basketWords } from './basket/basket-words';
import { enrolmentWords } from './enrolment-words';

/**
 * `/scelte`: what was chosen, ordered together. `/iscrizione/:editionId`: from a course to a place. `/posto/:id`: a turn in
 * line, also for whoever comes from the mail.
 */
export const enrolPages: Routes = withWords('enrolment', enrolmentWords, [
  ...withWords('platform-checkout', checkoutWords, [
    {
      path: 'iscrizione/:editionId',
      title: 'enrolment.enrol.title',
      canActivate: [signedIn],
      loadComponent: () => import('./enrol/enrol.page').then((m) => m.EnrolPage),
    },
    ...withWords('enrolment-basket', basketWords, [
      {
        path: 'scelte',
        title: 'enrolment-basket.title',
        loadComponent: () => import('./basket/basket.page').then((m) => m.BasketPage),
      },
    ]),
  ]),
  {
    path: 'posto/:id',
    title: 'enrolment.turn.title',
    loadComponent: () => import('./turn/turn.page').then((m) => m.TurnPage),
  },
]);

/** Under `/io`: today, my courses, one of them. */
export const ownEnrolmentPages: Routes = withWords('enrolment', enrolmentWords, [
  {
    path: '',
    pathMatch: 'full',
    title: 'enrolment.today.title',
    loadComponent: () => import('./today/today.page').then((m) => m.TodayPage),
  },
  {
    path: 'corsi',
    title: 'enrolment.mine.title',
    loadComponent: () => import('./my-courses/my-courses.page').then((m) => m.MyCoursesPage),
  },
  {
    path: 'corsi/:enrolmentId',
    title: 'enrolment.one.title',
    loadComponent: () => import('./my-course/my-course.page').then((m) => m.MyCoursePage),
  },
]);
