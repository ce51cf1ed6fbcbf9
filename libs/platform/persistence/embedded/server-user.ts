import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export interface ServerUser {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root, so for root somebody else runs it: whoever its data already belong to,
 * else the machine's `postgres` or `nobody`. Undefined: run it as ourselves.
 */
export function serverUser(data: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(data)) {
    const { uid, gid } = statSync(data);
    if (uid !== 0) return { uid, gid };
  }
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (!account) throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody".');
  return { uid: Number(account[2]) >>> 0, gid: Number(account[3]) >>> 0 };
}

/** Whether every folder down to this path lets the user through. */
export function canReach(user: ServerUser, path: string): boolean {
  return letsThrough(user, realpathSync(path));
}

function letsThrough(user: ServerUser, path: string): boolean {
  const { mode, uid, gid } = statSync(path);
  const granted = uid === user.uid ? mode >> 6 : gid === user.gid ? mode >> 3 : mode;
  const parent = dirname(path);
  return (granted & 1) === 1 && (parent === path || letsThrough(user, parent));
}
