import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { EnvironmentProviders, inject, makeEnvironmentProviders, provideEnvironmentInitializer } from '@angular/core';
import { TitleStrategy } from '@angular/router';
import { Clock, SystemClock } from '@bottega/platform/kernel';
import { languageInterceptor } from './api/language.interceptor';
import { problemInterceptor } from './api/problem.interceptor';
import { provideLanguages } from './i18n/provide-languages';
import type { WordFiles } from './i18n/languages';
import { Arrival } from './page/arrival';
import { PageTitles } from './page/page-titles';

/** Everything screens count on. `words` are those needed before any route is known, by scope. */
export function providePlatform(words: Readonly<Record<string, WordFiles>>): EnvironmentProviders {
  return makeEnvironmentProviders([
    { provide: Clock, useClass: SystemClock },
    { provide: TitleStrategy, useClass: PageTitles },
    provideHttpClient(withInterceptors([languageInterceptor, problemInterceptor])),
    provideLanguages(words),
    provideEnvironmentInitializer(() => inject(Arrival).watch()),
  ]);
}
