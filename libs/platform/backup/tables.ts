import type { Client } from 'pg';

export interface Table {
  /** Schema and name. */
  name: string;
  columns: string[];
  /** The columns of its primary key, or all where it has none. */
  key: string[];
  /** The tables its foreign keys point at, itself excepted. */
  refersTo: string[];
}

/** The tables of these schemas, each after those it refers to. Columns that PostgreSQL works out itself are left out. */
export async function tablesOf(client: Client, schemas: readonly string[]): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name,
            (SELECT array_agg(quote_ident(attname) ORDER BY attnum) FROM pg_attribute
              WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns,
            coalesce((SELECT array_agg(quote_ident(attname) ORDER BY array_position(indkey, attnum))
                        FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
                       WHERE indrelid = c.oid AND indisprimary), '{}') AS key,
            coalesce((SELECT array_agg(DISTINCT format('%I.%I', tn.nspname, t.relname))
                        FROM pg_constraint f JOIN pg_class t ON t.oid = f.confrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
                       WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid), '{}') AS "refersTo"
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname = ANY ($1) ORDER BY 1`,
    [schemas],
  );
  return inOrder(rows.map((table) => ({ ...table, key: table.key.length > 0 ? table.key : table.columns })));
}

export async function sequencesOf(client: Client, schemas: readonly string[]): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; stands: string }>(
    `SELECT format('%I.%I', schemaname, sequencename) AS name, last_value::text AS stands
       FROM pg_sequences WHERE schemaname = ANY ($1) AND last_value IS NOT NULL ORDER BY 1`,
    [schemas],
  );
  return Object.fromEntries(rows.map(({ name, stands }) => [name, stands]));
}

/** The rows of a table as text, in an order that is always the same. */
export const copyOut = ({ name, columns, key }: Table): string =>
  `COPY (SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${key.join(', ')}) TO STDOUT`;

function inOrder(tables: readonly Table[]): Table[] {
  const ordered: Table[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const waits = ({ refersTo }: Table) => refersTo.some((name) => left.some((table) => table.name === name));
    const ready = left.filter((table) => !waits(table));
    if (ready.length === 0)
      throw new Error(`Tables that refer to each other: ${left.map(({ name }) => name).join(', ')}`);
    ordered.push(...ready);
    left = left.filter(waits);
  }
  return ordered;
}
