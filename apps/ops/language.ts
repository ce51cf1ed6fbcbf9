import type { Locale } from '@bottega/platform/kernel';

/** The operator's language, as their terminal says it (POSIX.1-2024 §8.2: the first that is set counts). */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale {
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('it') ? 'it' : 'en';
}
