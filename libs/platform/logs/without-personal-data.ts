interface Blot {
  /** What a line must hold to be looked at more closely, where there is such a thing: most lines have nothing to hide. */
  hint: string;
  pattern: RegExp;
  instead: string;
}

/**
 * What PostgreSQL, mail servers and addresses put into their messages. Lines carry ids, and this is the last door for what
 * others wrote: an e-mail address, an IBAN, a card, a key, a secret, the value PostgreSQL cannot read and the row it refuses.
 */
const BLOTS: readonly Blot[] = [
  { hint: '@', pattern: /[^\s"'<>()[\],;:\\]+@[^\s"'<>()[\],;:\\]+\.[a-z]{2,}/gi, instead: '‹e-mail›' },
  { hint: '', pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g, instead: '‹iban›' },
  { hint: '', pattern: /(?<![\w.-])[3-6]\d{3}(?: ?\d){9,15}(?![\w-])/g, instead: '‹card›' },
  { hint: '_', pattern: /\b(?:[rs]k|whsec)_\w+/g, instead: '‹key›' },
  { hint: '', pattern: /(?<![\w-])[\w-]{40,}(?![\w-])/g, instead: '‹secret›' },
  {
    hint: 'invalid input',
    pattern: /(invalid input (?:syntax|value)[^"\\]*): (\\?)".*?\2"/g,
    instead: '$1: ‹value›',
  },
  { hint: ')=(', pattern: /\(([\w, ]+)\)=\(.*?\)/g, instead: '($1)=(‹value›)' },
];

export const withoutPersonalData = (line: string): string =>
  BLOTS.reduce(
    (text, { hint, pattern, instead }) => (text.includes(hint) ? text.replace(pattern, instead) : text),
    line,
  );
