import type { Routes } from '@angular/router';
import { allowed, withWords } from '@bottega/platform/web';
import { notificationsWords } from './notifications-words';

/** Under `/io`: what was written to me. */
export const ownMessagePages: Routes = withWords('notifications', notificationsWords, [
  {
    path: 'messaggi',
    title: 'notifications.inbox.title',
    loadComponent: () => import('./inbox/inbox.page').then((m) => m.InboxPage),
  },
]);

/** Under `/gestione`: every message with its fate, and the work that was given up. */
export const staffMessagePages: Routes = withWords('notifications', notificationsWords, [
  {
    path: 'messaggi',
    title: 'notifications.log.title',
    canActivate: [allowed('messages.view')],
    loadComponent: () => import('./messages/messages.page').then((m) => m.MessagesPage),
  },
  {
    path: 'lavori',
    title: 'notifications.jobs.title',
    canActivate: [allowed('jobs.manage')],
    loadComponent: () => import('./failed-jobs/failed-jobs.page').then((m) => m.FailedJobsPage),
  },
]);
