import type { Client } from 'pg';

/** Where a word is written, by `schema.table.column`. */
export type Places = Map<string, Set<string>>;

/** Adds every column of the database, of queues too, in which one of these words is written, with spaces or without. */
export async function noteWhereWritten(places: Places, sql: Client, words: readonly string[]): Promise<void> {
  const { rows: tables } = await sql.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  for (const { name } of tables) {
    const { rows } = await sql.query<object>(`SELECT * FROM ${name}`);
    for (const [column, value] of rows.flatMap((row) => Object.entries(row)))
      for (const word of wordsIn(textOf(value), words))
        places.set(word, (places.get(word) ?? new Set()).add(`${name}.${column}`));
  }
}

export function wordsIn(text: string, words: readonly string[]): string[] {
  const compact = plain(text);
  return words.filter((word) => compact.includes(plain(word)));
}

const plain = (text: string) => text.replace(/\s/g, '').toUpperCase();
const textOf = (value: unknown) => (Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value));
