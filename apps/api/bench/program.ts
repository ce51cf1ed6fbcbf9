import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

export interface Program {
  url: string;
  /** The most memory it ever had, in MB (VmHWM); null where the system does not say. */
  peakMemory(): number | null;
  stop(): Promise<void>;
}

/** As `tools/start.sh` starts it. */
const FLAGS = ['--max-semi-space-size=8', '--max-old-space-size=512'];

/** Starts a built program on a port of this machine and waits until it answers there. */
export async function start(file: string, port: number, env: NodeJS.ProcessEnv, ready: string): Promise<Program> {
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...FLAGS, file], {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  for (let answering = false; !answering; await wait(100)) {
    if (child.exitCode !== null) throw new Error(`${file} ended before it answered`);
    answering = await fetch(url + ready).then(
      () => true,
      () => false,
    );
  }
  return {
    url,
    peakMemory: () => peakOf(child.pid!),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function peakOf(pid: number): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
  } catch {
    return null;
  }
}
