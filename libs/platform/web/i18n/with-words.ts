import { inject } from '@angular/core';
import type { CanActivateFn, Route, Routes } from '@angular/router';
import { Languages, type WordFiles } from './languages';

/**
 * Routes whose screens speak with the words of one scope: they are there before the screen is, on the server too.
 * `withWords('catalogue', { it: () => import('./i18n/it.json'), en: () => import('./i18n/en.json') }, [...])`
 */
export function withWords(scope: string, files: WordFiles, routes: Routes): Routes {
  const bringWords: CanActivateFn = () =>
    inject(Languages)
      .add(scope, files)
      .then(() => true);
  return routes.map((route) => guarded(route, bringWords));
}

const guarded = (route: Route, guard: CanActivateFn): Route =>
  route.redirectTo === undefined ? { ...route, canActivate: [guard, ...(route.canActivate ?? [])] } : route;
