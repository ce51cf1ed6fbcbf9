import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { createTestDatabase, type TestDatabase, until } from '@bottega/platform/testing';
import { Office } from './office';

const DIST = resolve(__dirname, '../../../dist');
const ADMIN = { email: 'paola@bottega.example', password: 'quattro parole messe a caso' };

/** The built programs as people run them, over a database of their own, with an administrator. */
export class Bottega {
  private constructor(
    readonly url: string,
    readonly office: Office,
    private readonly child: ChildProcess,
    private readonly database: TestDatabase,
  ) {}

  readonly admin = ADMIN;

  static async start(more: NodeJS.ProcessEnv = {}): Promise<Bottega> {
    const database = await createTestDatabase();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = {
      ...process.env,
      DATABASE_URL: database.url,
      SECRET_KEY: 'a secret for tests',
      PORT: String(port),
      PUBLIC_URL: url,
      RATE_LIMITS: 'off',
      ...more,
    };
    await promisify(execFile)(
      process.execPath,
      [`${DIST}/ops/main.js`, 'create-admin', ADMIN.email, 'Paola', 'Righi'],
      { env: { ...env, ADMIN_PASSWORD: ADMIN.password } },
    );
    const child = spawn(process.execPath, [`${DIST}/api/main.js`], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    await until(() => answers(url), Boolean, 60_000);
    return new Bottega(url, await Office.signIn(url, ADMIN), child, database);
  }

  async stop(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await gone;
    await this.database.drop();
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
