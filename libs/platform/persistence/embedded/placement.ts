import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { copyBinaries, packagedBinaries } from './binaries';
import { canReach, serverUser, type ServerUser } from './server-user';

/** Which PostgreSQL runs, as whom, over which data. */
export interface Placement {
  binaries: string;
  data: string;
  user: ServerUser | undefined;
}

/** Where root's server keeps what cannot stay in a private checkout; survives restarts of the machine. */
const SHELF = '/var/lib/bottega';

/**
 * Data live in the checkout's data folder. When root starts a checkout that lies under a private folder (its home,
 * say), the server's user cannot go there: then data and binaries are kept on a shelf outside, one per data folder.
 * The secret is part of the shelf's name so that deleting the data folder starts afresh, wherever the data were.
 */
export function place(dataFolder: string, secret: string): Placement {
  const atHome = join(dataFolder, 'postgres');
  const onShelf = join(SHELF, shelfName(dataFolder, secret), 'postgres');
  const kept = [atHome, onShelf].find(existsSync);
  const user = serverUser(kept ?? atHome);
  if (!user) return { binaries: packagedBinaries(), data: atHome, user };

  // Through the folder, not into it: what is secret there is closed file by file.
  chmodSync(dataFolder, 0o711);
  const packaged = packagedBinaries();
  const binaries = canReach(user, join(packaged, 'bin/postgres')) ? packaged : copyBinaries(packaged, openShelf());
  if (kept) return { binaries, data: kept, user };
  if (canReach(user, dataFolder)) return { binaries, data: atHome, user };
  openShelf();
  return { binaries, data: onShelf, user };
}

/** Open to all whatever the umask. */
function openShelf(): string {
  mkdirSync(SHELF, { recursive: true });
  chmodSync(SHELF, 0o755);
  return SHELF;
}

/** A folder the server's user owns. */
export function makeServerFolder(folder: string, user: ServerUser | undefined): void {
  mkdirSync(folder, { recursive: true });
  if (user) chownSync(folder, user.uid, user.gid);
}

function shelfName(dataFolder: string, secret: string): string {
  return createHash('sha256')
    .update(`${realpathSync(dataFolder)} ${secret}`)
    .digest('hex')
    .slice(0, 16);
}
