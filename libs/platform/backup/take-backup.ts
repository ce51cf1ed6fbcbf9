import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { backupErrors } from './backup.errors';
import { type BackupHeader, type BackupSummary, END_OF_ROWS, FORMAT } from './format';
import { Measuring } from './measuring';
import { inTransaction } from './session';
import { copyOut, sequencesOf, tablesOf } from './tables';

export interface BackupWish {
  url: string;
  /** Those whose tables are kept. */
  schemas: readonly string[];
  file: string;
  takenAt: Date;
  onTable(table: string, rows: number): void;
}

/** All tables as they are at one instant, while others go on working. The file bears its name once it is whole. */
export async function takeBackup(wish: BackupWish): Promise<BackupSummary> {
  if (existsSync(wish.file)) throw backupErrors('file-exists', { file: wish.file });
  const unfinished = `${wish.file}.unfinished`;
  try {
    const summary = await inTransaction(wish.url, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', (client) =>
      write(client, wish, unfinished),
    );
    await rename(unfinished, wish.file);
    return summary;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function write(client: Client, wish: BackupWish, file: string): Promise<BackupSummary> {
  // Personal data: nobody but the operator reads it.
  const handle = await open(file, 'w', 0o600);
  const summary: BackupSummary = { tables: {}, sequences: await sequencesOf(client, wish.schemas) };
  await pipeline(
    Readable.from(contents(client, wish, summary)),
    createGzip(),
    handle.createWriteStream({ flush: true }),
  );
  return summary;
}

async function* contents(client: Client, { schemas, takenAt, onTable }: BackupWish, summary: BackupSummary) {
  const header: BackupHeader = {
    bottega: 'backup',
    format: FORMAT,
    takenAt: takenAt.toISOString(),
    migrations: await migrationsOf(client),
  };
  yield line(header);
  for (const table of await tablesOf(client, schemas)) {
    yield line({ table: table.name, columns: table.columns });
    const measuring = new Measuring();
    yield* measuring.through(client.query(copyTo(copyOut(table))));
    yield Buffer.from(END_OF_ROWS);
    const measure = measuring.result();
    summary.tables[table.name] = measure;
    onTable(table.name, measure.rows);
  }
  yield line(summary);
}

async function migrationsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM public.bottega_migrations ORDER BY id');
  return rows.map(({ name }) => name);
}

const line = (value: object) => Buffer.from(`${JSON.stringify(value)}\n`);
