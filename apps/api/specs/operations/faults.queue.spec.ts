import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { addDays, localDate } from '@bottega/platform/kernel';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@bottega/platform/persistence';
import { FakeClock, until } from '@bottega/platform/testing';
import { migrate } from '../../../composition/migrate';
import { anEdition } from '../support/an-edition';
import { ChildApp } from '../support/child-app';
import { Aftermath, insists, type Persistence } from '../support/crowd';
import { type MailServer, startMailServer } from '../support/mail-server';
import { type OwnRedis, startOwnRedis } from '../support/own-redis';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const PEOPLE = 100;
const SEATS = 80;
const ONE_EVERY_MS = 50;
const onRedis = process.env['REDIS_URL'] !== undefined;

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bottega-faults-')));
// PostgreSQL runs as somebody else where these specs run as root, and must reach it.
chmodSync(folder, 0o755);
let postgres: EmbeddedPostgres;
let redis: OwnRedis | undefined;
let mail: MailServer;
let test: TestApp;
let aftermath: Aftermath;
let people: Caller[];
let api: ChildApp;
let worker: ChildApp;

const startPostgres = (port?: number) =>
  startEmbeddedPostgres({ dataFolder: join(folder, 'data'), port, log: () => undefined });

beforeAll(async () => {
  postgres = await startPostgres();
  await migrate(postgres.url);
  redis = onRedis ? await startOwnRedis() : undefined;
  mail = await startMailServer();
  const database = { url: postgres.url, drop: async () => undefined };
  test = await startTestApp({ clock: new FakeClock(new Date()), database });
  aftermath = new Aftermath(postgres.url, mail);
  people = [];
  for (let index = 0; index < PEOPLE; index++) people.push(await somebody(test));
  const env = {
    DATABASE_URL: postgres.url,
    REDIS_URL: redis?.url ?? '',
    SECRET_KEY: 'a secret for tests',
    SMTP_URL: mail.url,
  };
  api = await ChildApp.prepare({ ...env, ROLE: 'api' });
  worker = await ChildApp.prepare(env, 'worker');
  await Promise.all([api.start(), worker.start()]);
}, 180_000);

afterAll(async () => {
  await Promise.all([api.kill(), worker.kill()]);
  await test.close();
  await mail.close();
  await redis?.stop();
  await postgres.stop();
  rmSync(folder, { recursive: true });
}, 60_000);

let daysAhead = 30;

/** A crowd wants in while something happens; then all is well again, and everybody was told once. */
async function whileACrowdWantsIn(somethingHappens: () => Promise<void>): Promise<Persistence[]> {
  const day = addDays(localDate(new Date(), 'Europe/Rome'), daysAhead++);
  const { editionId } = await anEdition(test, { capacity: SEATS, days: [day] });
  const crowd = people.map(async (person, index) => {
    await wait(index * ONE_EVERY_MS);
    return insists(person, () => api.url, editionId);
  });
  await wait((PEOPLE * ONE_EVERY_MS) / 3);
  await somethingHappens();
  const answers = await Promise.all(crowd);
  await aftermath.quiet();
  await aftermath.expectNothingLostNorDoubled(editionId, SEATS);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(PEOPLE - SEATS);
  return answers;
}

const refusalsOf = (answers: Persistence[]) => new Set(answers.flatMap(({ refusals }) => refusals));

describe(`under load, with queues on ${onRedis ? 'Redis' : 'PostgreSQL'}`, () => {
  it('a worker killed again and again delays, and nobody who enrols notices', async () => {
    const answers = await whileACrowdWantsIn(async () => {
      for (let kill = 0; kill < 3; kill++) {
        await worker.kill();
        await worker.start();
        await wait(300);
      }
    });
    expect(refusalsOf(answers)).toEqual(new Set());
  }, 300_000);

  it('queues emptied are filled again', async () => {
    const answers = await whileACrowdWantsIn(onRedis ? killRedis : emptyQueuesOnPostgres);
    expect(refusalsOf(answers)).toEqual(new Set());
  }, 300_000);

  it('a database that crashes is 503 until it is back, and then all goes on by itself', async () => {
    const answers = await whileACrowdWantsIn(async () => {
      await crashPostgres();
      expect((await fetch(`${api.url}/health/ready`)).status).toBe(503);
      expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
      await wait(2_000);
      postgres = await startPostgres(Number(new URL(postgres.url).port));
      await until(
        async () => (await fetch(`${api.url}/health/ready`)).status,
        (status) => status === 200,
      );
    });
    expect(refusalsOf(answers)).toEqual(new Set(['503 platform.database-unreachable']));
    expect([api.running, worker.running]).toEqual([true, true]);
  }, 300_000);
});

async function killRedis(): Promise<void> {
  const { port } = new URL(redis!.url);
  await redis!.kill();
  await wait(1_000);
  redis = await startOwnRedis(port);
}

async function emptyQueuesOnPostgres(): Promise<void> {
  await aftermath.query(
    `DO $$ BEGIN EXECUTE (SELECT 'TRUNCATE ' || string_agg(format('bullmq.%I', tablename), ', ')
       FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'); END $$`,
  );
}

/** As a power cut would: what is in flight is cut off, and it must recover from its log. */
async function crashPostgres(): Promise<void> {
  const [{ pid }] = (await aftermath.query<{ pid: number }>(
    `SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int AS pid`,
  )) as [{ pid: number }];
  process.kill(pid, 'SIGQUIT');
  await until(
    async () => isAlive(pid),
    (alive) => !alive,
  );
  await postgres.stop();
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
