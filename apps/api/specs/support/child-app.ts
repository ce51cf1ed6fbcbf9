import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { until } from '@bottega/platform/testing';

const ROOT = resolve(__dirname, '../../../..');
const FOLDER = `dist/specs/${process.pid}`;

let built: Promise<string> | undefined;

/** The API as it runs for people: a program of its own, built from these sources, that can be killed. */
export class ChildApp {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly main: string,
    readonly port: number,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  static async prepare(env: NodeJS.ProcessEnv): Promise<ChildApp> {
    built ??= build();
    return new ChildApp(await built, await freePort(), env);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get running(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** @param fault where it is to die: `<fault point>[:n]` */
  async start(fault = ''): Promise<void> {
    const env = { ...process.env, ...this.env, PORT: String(this.port), BOTTEGA_FAULT: fault };
    this.child = spawn(process.execPath, [this.main], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
    await until(
      () => this.answers(),
      (yes) => yes || !this.running,
      120_000,
    );
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    if (!this.running) return;
    const gone = once(this.child!, 'exit');
    this.child!.kill('SIGKILL');
    await gone;
  }

  private async answers(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/api/openapi.json`)).ok;
    } catch {
      return false;
    }
  }
}

async function build(): Promise<string> {
  const { bundle } = (await import(pathToFileURL(resolve(ROOT, 'tools/bundle.mjs')).href)) as {
    bundle(entryPoints: Record<string, string>, folder: string): Promise<void>;
  };
  await bundle({ main: 'apps/api/specs/support/child-main.ts' }, FOLDER);
  return resolve(ROOT, FOLDER, 'main.js');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
