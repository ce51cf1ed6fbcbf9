import type { Routes } from '@angular/router';
import { withWords } from '@bottega/platform/web';
import { concessionWords } from './concession-words';

/** Under `/io`: what I can show to pay less. */
export const ownConcessionPages: Routes = withWords('billing-concessions', concessionWords, [
  {
    path: 'agevolazioni',
    title: 'billing-concessions.heading',
    loadComponent: () => import('./my-concessions.page').then((m) => m.MyConcessionsPage),
  },
]);
