const MOST_WORDS = 8;

/**
 * Orders of whoever has all these words in their name or address, and those whose transfer carries them, however it was
 * copied: as SQL over `o`, each condition by itself so that it can use its trigram index.
 * @param first the number of its first parameter
 */
export function soughtOrders(q: string, first: number): { sql: string; parameters: string[] } {
  const words = literally(q).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  if (words.length === 0) return { sql: '', parameters: [] };
  const named = words.map((_, index) => `search LIKE platform.fold($${first + 1 + index})`).join(' AND ');
  return {
    sql: `AND o.id IN (SELECT id FROM billing.orders WHERE reference LIKE $${first}
                       UNION SELECT id FROM billing.orders
                              WHERE payer_id IN (SELECT id FROM identity.person WHERE ${named}))`,
    parameters: [words.join('').toUpperCase(), ...words].map((word) => `%${word}%`),
  };
}

/** The characters LIKE would take as wildcards stand for themselves. */
const literally = (q: string): string => q.replace(/[\\%_]/g, '\\$&');
