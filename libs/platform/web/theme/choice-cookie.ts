const ONE_YEAR = 365 * 24 * 60 * 60;

/** Language and theme are cookies, not local storage, so that the server draws the next page as the reader wants it. */
export function rememberChoice(document: Document, name: 'lang' | 'theme', value: string | null): void {
  const age = value === null ? 0 : ONE_YEAR;
  document.cookie = `${name}=${value ?? ''}; Path=/; Max-Age=${age}; SameSite=Lax`;
}
