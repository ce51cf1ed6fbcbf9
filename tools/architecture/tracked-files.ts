import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

const git = (...args: string[]) => execFileSync('git', ['-c', 'safe.directory=*', '-C', ROOT, ...args]).toString();

/** Every file under version control, by its path from the root. */
export const trackedFiles = git('ls-files', '-z')
  .split('\0')
  .filter((path) => path && existsSync(join(ROOT, path)));

export const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
