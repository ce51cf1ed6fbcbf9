import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const SQLITE_BUSY = 5;

/** Somebody else already runs over this data folder. */
export class AlreadyRunningError extends Error {
  constructor(dataFolder: string, owner: string) {
    super(
      `Bottega is already running over ${dataFolder} (process ${owner}). ` +
        'Stop it first, or give this one a data folder of its own with BOTTEGA_DATA.',
    );
    this.name = 'AlreadyRunningError';
  }
}

/** Held here so that nobody's forgetting a release lets the garbage collector give the lock away. */
const held = new Set<DatabaseSync>();

/**
 * The sole right to start and stop the server over a data folder, until released or until this process dies.
 * SQLite's lock is the operating system's, which Node offers in no other way: unlike a pid file it never goes stale.
 */
export function takeOwnership(dataFolder: string, waitMs = 0): () => void {
  mkdirSync(dataFolder, { recursive: true });
  const pidFile = join(dataFolder, 'owner.pid');
  const lock = new DatabaseSync(join(dataFolder, 'owner.lock'), { timeout: waitMs });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new AlreadyRunningError(dataFolder, existsSync(pidFile) ? readFileSync(pidFile, 'utf8') : 'just started');
  }
  held.add(lock);
  writeFileSync(pidFile, String(process.pid));
  return () => {
    if (held.delete(lock)) lock.close();
  };
}

function isBusy(error: unknown): boolean {
  return (error as { errcode?: number }).errcode === SQLITE_BUSY;
}
