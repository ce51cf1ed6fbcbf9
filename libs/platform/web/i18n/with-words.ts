import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { Languages } from './languages';
import type { WordFiles } from './languages';

/**
 * Routes whose screens speak with the words of one scope: they are there before the screen is, on the server too.
 * `withWords('catalogue', { it: () => import('./i18n/it.json'), en: () => import('./i18n/en.json') }, [...])`
 */
export function withWords(scope: string, files: WordFiles, children: Routes): Routes {
  return [
    {
      path: '',
      canActivate: [
        () =>
          inject(Languages)
            .add(scope, files)
            .then(() => true),
      ],
      children,
    },
  ];
}
