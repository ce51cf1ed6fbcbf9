import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Postmaster {
  pid: number;
  port: number;
}

export const pidFileOf = (data: string) => join(data, 'postmaster.pid');

/** The server that runs over these data, if one does. A pid file left by a dead one, even if its pid lives on, is not. */
export function postmasterOf(data: string): Postmaster | undefined {
  const [pid, , , port] = readLines(pidFileOf(data)).map(Number);
  return pid && port && commandOf(pid).includes(data) ? { pid, port } : undefined;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
