import type { Routes } from '@angular/router';
import { allowed, withWords } from '@bottega/platform/web';
import { communityWords } from './community-words';

/** Under `/io`: what I would like to learn. */
export const ownWishPages: Routes = withWords('community', communityWords, [
  {
    path: 'vorrei-imparare',
    title: 'community.mine.heading',
    loadComponent: () => import('./my-wishes/my-wishes.page').then((m) => m.MyWishesPage),
  },
]);

/** Under `/gestione`: what people would like to learn, the most wanted first. */
export const staffWishPages: Routes = withWords('community', communityWords, [
  {
    path: 'richieste',
    title: 'community.asked.heading',
    canActivate: [allowed('programme.manage')],
    loadComponent: () => import('./asked-for/asked-for.page').then((m) => m.AskedForPage),
  },
]);
