import type { Preferences } from './preferences';

/**
 * Makes of a page drawn for everybody the copy for one reader: language, theme, whether they may be signed in, and the
 * nonce of this answer. `drawnWith` is the nonce it was drawn with, which nobody outside has seen.
 */
export function dressPage(html: string, preferences: Preferences, nonce: string, drawnWith: string): string {
  const { lang, theme, session } = preferences;
  const attributes = [`lang="${lang}"`, theme && `data-theme="${theme}"`, session && 'data-session'].filter(Boolean);
  return html
    .replaceAll(drawnWith, nonce)
    .replace(/<html lang="\w\w"/, `<html ${attributes.join(' ')}`)
    .replace('<bt-root', `<bt-root ngCspNonce="${nonce}"`);
}
