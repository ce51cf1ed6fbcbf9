/** Crockford's base 32: no I, L, O or U, so that nothing read aloud or copied by hand is taken for something else. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
const PREFIX = 'BTG';
const SPELLING = new RegExp(`^(?:${PREFIX})?([${SYMBOLS}]{${LENGTH}})$`);

/** Sixty random bits written `BTG-7K3M-9QXD-4TWH`: nobody finds somebody else's certificate by guessing. */
export function newCertificateCode(): string {
  const symbols = Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte) => SYMBOLS[byte % SYMBOLS.length]);
  return spell(symbols.join(''));
}

/** The code somebody typed, in its one spelling, forgiving what people mistake; null when it cannot be a code. */
export function readCertificateCode(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const [, symbols] = SPELLING.exec(letters) ?? [];
  return symbols ? spell(symbols) : null;
}

function spell(symbols: string): string {
  return [PREFIX, ...symbols.match(/.{4}/g)!].join('-');
}
