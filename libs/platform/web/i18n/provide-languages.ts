import {
  EnvironmentProviders,
  inject,
  isDevMode,
  makeEnvironmentProviders,
  provideAppInitializer,
} from '@angular/core';
import { provideTransloco, provideTranslocoTranspiler } from '@jsverse/transloco';
import { Languages, type WordFiles } from './languages';
import { PluralTranspiler } from './plural-transpiler';

const ui: WordFiles = { it: () => import('./it.json'), en: () => import('./en.json') };

/** Run-time Italian and English. `scopes` are the words needed before any route is known: the shell's. */
export function provideLanguages(scopes: Readonly<Record<string, WordFiles>> = {}): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTransloco({
      config: { availableLangs: ['it', 'en'], defaultLang: 'it', reRenderOnLangChange: true, prodMode: !isDevMode() },
    }),
    provideTranslocoTranspiler(PluralTranspiler),
    provideAppInitializer(() => inject(Languages).start({ ui, ...scopes })),
  ]);
}
