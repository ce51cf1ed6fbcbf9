/**
 * What PostgreSQL, mail servers and addresses put into their messages. Lines carry ids, and this is the last door for what
 * others wrote: an e-mail address, an IBAN, a secret, and the value PostgreSQL quotes when it cannot read it.
 */
const PERSONAL: readonly [RegExp, string][] = [
  [/[^\s"'<>()[\],;:\\]+@[^\s"'<>()[\],;:\\]+\.[a-z]{2,}/gi, '‹e-mail›'],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g, '‹iban›'],
  [/(?<![\w-])[\w-]{40,}(?![\w-])/g, '‹secret›'],
  [/(invalid input (?:syntax|value)[^"\\]*): (\\?)".*?\2"/g, '$1: ‹value›'],
  [/\(([\w, ]+)\)=\(.*?\)/g, '($1)=(‹value›)'],
];

export const withoutPersonalData = (line: string): string =>
  PERSONAL.reduce((text, [pattern, instead]) => text.replace(pattern, instead), line);
