import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { until } from '@bottega/platform/testing';

const ROOT = resolve(__dirname, '../../../..');
const FOLDER = `dist/specs/${process.pid}`;
const PROGRAMS = { api: 'apps/api/specs/support/child-main.ts', worker: 'apps/worker/main.ts' };

let built: Promise<void> | undefined;

/** A program as it runs for people, built from these sources, in a process of its own that can be killed. */
export class ChildApp {
  /** All it has said, on its standard output and as errors, over all its lives. */
  said = '';
  private child: ChildProcess | undefined;

  private constructor(
    private readonly main: string,
    readonly port: number,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** The API, which works the queues too unless `ROLE` says otherwise, or a worker. */
  static async prepare(env: NodeJS.ProcessEnv, program: keyof typeof PROGRAMS = 'api'): Promise<ChildApp> {
    await (built ??= build());
    return new ChildApp(resolve(ROOT, FOLDER, `${program}.js`), await freePort(), env);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get running(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** @param fault where it is to die: `<fault point>[:n]` */
  async start(fault = ''): Promise<void> {
    const env = {
      ...process.env,
      NODE_COMPILE_CACHE: resolve(ROOT, 'dist/specs/compiled'),
      ...this.env,
      PORT: String(this.port),
      BOTTEGA_FAULT: fault,
    };
    this.child = spawn(process.execPath, [this.main], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout!, this.child.stderr!])
      stream.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    this.child.stderr!.pipe(process.stderr, { end: false });
    await until(
      () => this.answers(),
      (yes) => yes || !this.running,
      120_000,
    );
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** As whoever deploys the next version would. @returns its exit code */
  stop(): Promise<number | null> {
    return this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    if (!this.running) return null;
    const gone = once(this.child!, 'exit') as Promise<[number | null]>;
    this.child!.kill(signal);
    return (await gone)[0];
  }

  private async answers(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/health/live`)).ok;
    } catch {
      return false;
    }
  }
}

async function build(): Promise<void> {
  const { bundle } = (await import(pathToFileURL(resolve(ROOT, 'tools/bundle.mjs')).href)) as {
    bundle(entryPoints: Record<string, string>, folder: string): Promise<void>;
  };
  await bundle(PROGRAMS, FOLDER);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
