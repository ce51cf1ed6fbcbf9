import type { FastifyRequest } from 'fastify';
import type { Locale } from '@bottega/platform/kernel';
import { SESSION_COOKIE } from '../principal';
import { localeOf } from '../request';

/** How somebody likes their pages: what they chose, else what their browser says. */
export interface Preferences {
  lang: Locale;
  theme: 'light' | 'dark' | undefined;
  /** Whether they may be somebody: the page finds out who, once it is in their browser. */
  session: boolean;
}

export function preferencesOf(request: FastifyRequest): Preferences {
  const { lang, theme, [SESSION_COOKIE]: session } = request.cookies;
  return {
    lang: lang === 'it' || lang === 'en' ? lang : localeOf(request),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    session: Boolean(session),
  };
}
