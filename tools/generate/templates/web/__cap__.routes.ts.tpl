import type { Routes } from '@angular/router';
import { withWords } from '@bottega/platform/web';
import { __cap__Words } from './__cap__-words';

/** Under `/io`. */
export const own__Entity__Pages: Routes = withWords('__cap__', __cap__Words, [
  {
    path: '__path__',
    title: '__cap__.mine.heading',
    loadComponent: () => import('./my-__entities__/my-__entities__.page').then((m) => m.My__Entities__Page),
  },
]);
