import type { Routes } from '@angular/router';
import { allowed, withWords } from '@bottega/platform/web';
import { schedulingWords } from './scheduling-words';

const canActivate = [allowed('programme.manage')];

/** Under `/gestione`: the programme, one edition of it, and where courses are held. */
export const staffProgrammePages: Routes = withWords('scheduling', schedulingWords, [
  {
    path: 'programma',
    title: 'scheduling.programme.title',
    canActivate,
    loadComponent: () => import('./programme/programme.page').then((m) => m.ProgrammePage),
  },
  {
    path: 'corsi/:courseId/nuova-edizione',
    title: 'scheduling.new.title',
    canActivate,
    loadComponent: () => import('./programme/new-edition.page').then((m) => m.NewEditionPage),
  },
  {
    path: 'sedi',
    title: 'scheduling.venues.title',
    canActivate,
    loadComponent: () => import('./venues/venues.page').then((m) => m.VenuesPage),
  },
  {
    path: 'edizioni/:editionId',
    title: 'scheduling.edition.title',
    canActivate,
    loadComponent: () => import('./edition/edition.page').then((m) => m.EditionPage),
  },
  {
    path: 'edizioni/:editionId/modifica',
    title: 'scheduling.details.title',
    canActivate,
    loadComponent: () => import('./edition/details/edition-details.page').then((m) => m.EditionDetailsPage),
  },
]);
