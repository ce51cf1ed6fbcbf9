import { isDeepStrictEqual } from 'node:util';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { backupErrors } from './backup.errors';
import type { BackupHeader, BackupSummary, Measure } from './format';
import { measureOf } from './measuring';
import { readBackup } from './read-backup';
import { inTransaction } from './session';
import { copyOut, type Table, tablesOf } from './tables';

export interface RestoreWish {
  url: string;
  schemas: readonly string[];
  file: string;
  /** The migrations this program knows. */
  migrations: readonly string[];
  /** Gives an empty database the schema of these migrations and no other. */
  prepare(migrations: readonly string[]): Promise<unknown>;
  onTable(table: string, rows: number): void;
}

/**
 * Fills an empty database with what a backup holds, all of it or nothing. The file is read through before anything is
 * touched, and every table is read back and compared before it counts.
 */
export async function restoreBackup(wish: RestoreWish): Promise<BackupSummary> {
  await refuseWhereThereIsSomething(wish);
  const { header, summary } = await checked(wish.file);
  const missing = header.migrations.filter((name) => !wish.migrations.includes(name));
  if (missing.length > 0) throw backupErrors('made-by-newer', { migrations: missing });
  await wish.prepare(header.migrations);
  await inTransaction(wish.url, 'BEGIN', (client) => load(client, wish, summary));
  return summary;
}

async function refuseWhereThereIsSomething({ url, schemas }: RestoreWish): Promise<void> {
  const tables = await inTransaction(url, 'BEGIN READ ONLY', (client) => tablesOf(client, schemas));
  if (tables.length > 0) throw backupErrors('database-not-empty');
}

/** Reads a backup through, comparing every table with what the last line says of it. */
async function checked(file: string): Promise<{ header: BackupHeader; summary: BackupSummary }> {
  let header: BackupHeader | undefined;
  const found: Record<string, Measure> = {};
  const summary = await readBackup(file, {
    onHeader: (read) => (header = read),
    onTable: async ({ table }, rows) => {
      found[table] = await measureOf(rows);
    },
  });
  if (!isDeepStrictEqual(found, summary.tables)) throw backupErrors('file-damaged', { file });
  return { header: header!, summary };
}

async function load(client: Client, { file, schemas, onTable }: RestoreWish, { tables, sequences }: BackupSummary) {
  const known = await tablesOf(client, schemas);
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  // What migrations wrote is in the backup too; what triggers once did with these rows they did then.
  await client.query(`TRUNCATE ${known.map(({ name }) => name).join(', ')}`);
  for (const { name } of known) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  await readBackup(file, {
    onTable: async ({ table, columns }, rows) => {
      await pipeline(rows, client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`)));
      onTable(table, tables[table]!.rows);
    },
  });
  for (const table of known) await compare(client, table, tables[table.name]);
  for (const { name } of known) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  for (const [name, stands] of Object.entries(sequences)) await client.query('SELECT setval($1, $2)', [name, stands]);
  await client.query(`ANALYZE ${known.map(({ name }) => name).join(', ')}`);
}

async function compare(client: Client, table: Table, expected: Measure | undefined): Promise<void> {
  const found = await measureOf(client.query(copyTo(copyOut(table))));
  if (!isDeepStrictEqual(found, expected)) throw backupErrors('restored-otherwise', { table: table.name });
}
