import type { WordFiles } from '../i18n/languages';

export const checkoutWords: WordFiles = { it: () => import('./i18n/it.json'), en: () => import('./i18n/en.json') };
