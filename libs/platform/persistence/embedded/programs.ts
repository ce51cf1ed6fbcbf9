import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Placement } from './placement';

/** Runs one of PostgreSQL's programs as the server's user, in an environment of its own: no locale, no PG* of ours. */
export async function runProgram(
  { binaries, user }: Placement,
  program: 'initdb' | 'pg_ctl',
  args: readonly string[],
): Promise<void> {
  await promisify(execFile)(join(binaries, 'bin', program), args, {
    ...user,
    cwd: binaries,
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
  });
}
