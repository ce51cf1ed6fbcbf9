import type { WordFiles } from '@bottega/platform/web';

export const basketWords: WordFiles = { it: () => import('./i18n/it.json'), en: () => import('./i18n/en.json') };
