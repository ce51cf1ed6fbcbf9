import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createTestDatabase, FakeClock, type TestDatabase } from '@bottega/platform/testing';
import { readSettings } from '@bottega/platform/settings';
import { createServer } from '../../http-server';

export interface TestApp {
  app: NestFastifyApplication;
  /** Where it answers, on a real port of this machine. */
  url: string;
  clock: FakeClock;
  database: TestDatabase;
  close(): Promise<void>;
}

export interface TestAppOptions {
  clock?: FakeClock;
  /** Whether queues are worked too; publishing alone is enough, and quicker, for most specs. */
  role?: 'all' | 'api';
  env?: NodeJS.ProcessEnv;
  /** Another database than a clone of the template. */
  database?: TestDatabase;
}

/** The whole application over a database of its own, answering on a real port, with a clock that stands still. */
export async function startTestApp({
  clock = new FakeClock(),
  role = 'api',
  env = {},
  database: given,
}: TestAppOptions = {}): Promise<TestApp> {
  const database = given ?? (await createTestDatabase());
  const settings = readSettings(
    { PORT: '0', ROLE: role, PUBLIC_URL: 'https://bottega.example', RATE_LIMITS: 'off', LOG_LEVEL: 'error', ...env },
    {
      databaseUrl: database.url,
      secretKey: 'a secret for tests',
    },
  );
  const app = await createServer(settings, clock);
  await app.listen(0, '127.0.0.1');
  return {
    app,
    url: await app.getUrl(),
    clock,
    database,
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
