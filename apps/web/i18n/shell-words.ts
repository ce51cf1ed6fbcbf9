import type { WordFiles } from '@bottega/platform/web';

export const shellWords: WordFiles = { it: () => import('./it.json'), en: () => import('./en.json') };
