import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Cluster } from './cluster';
import { kill, killAll, newDataFolder, query, startElsewhere, sweep } from './embedded-postgres.spec-kit';
import { startEmbeddedPostgres, urlOfRunningPostgres } from './index';

const isRoot = process.getuid?.() === 0;
const START_TIME = 'SELECT pg_postmaster_start_time()::text AS at';

describe.each([
  ['a folder anybody may cross', 0o755, false],
  ['a private folder', 0o700, isRoot],
])('embedded PostgreSQL under %s', (_, parentMode, movesOut) => {
  const dataFolder = newDataFolder(parentMode);
  const start = () => startEmbeddedPostgres({ dataFolder, log: () => undefined });

  afterAll(() => sweep(dataFolder));

  test('keeps its data there if the server’s user can go there, else outside', () => {
    const shelf = movesOut ? '/var/lib/bottega/' : `${dataFolder}/`;
    expect(new Cluster(dataFolder).dataPlace.startsWith(shelf)).toBe(true);
  });

  test('keeps what was written across a stop and a start', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE course AS SELECT $$Ceramica$$ AS title');
    await first.stop();
    expect(urlOfRunningPostgres(dataFolder)).toBeUndefined();

    const second = await start();
    expect(urlOfRunningPostgres(dataFolder)).toBe(second.url);
    expect(await query(second.url, 'TABLE course')).toEqual([{ title: 'Ceramica' }]);
    await second.stop();
  });
});

describe('embedded PostgreSQL', () => {
  const dataFolder = newDataFolder(0o755);
  const lines: string[] = [];
  const start = (port?: number) => startEmbeddedPostgres({ dataFolder, port, log: (line) => lines.push(line) });

  beforeEach(() => void lines.splice(0));
  afterEach(async () => {
    await killAll();
    await new Cluster(dataFolder).shutDown();
  });
  afterAll(() => sweep(dataFolder));

  test('sorts in Italian, keeps UTC, listens on loopback and asks for a password', async () => {
    const { url, stop } = await start();
    const facts = `SELECT pg_encoding_to_char(encoding) AS encoding, datlocale AS locale, current_setting('TimeZone') AS zone,
      current_setting('listen_addresses') AS addresses, current_setting('fsync') AS fsync
      FROM pg_database WHERE datname = current_database()`;
    expect(await query(url, facts)).toEqual([
      { encoding: 'UTF8', locale: 'it', zone: 'UTC', addresses: '127.0.0.1', fsync: 'on' },
    ]);
    await expect(query(url.replace(/:[0-9a-f]{48}@/, ':wrong@'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    await stop();
  });

  test('takes over the server of a process that was killed, and stops it in the end', async () => {
    const elsewhere = await startElsewhere(dataFolder);
    const born = await query(elsewhere.url, START_TIME);
    await kill(elsewhere.process);

    const { url, stop } = await start();
    expect(url).toBe(elsewhere.url);
    expect(await query(url, START_TIME)).toEqual(born);
    expect(lines).toEqual([expect.stringMatching(/^PostgreSQL adopted on port \d+, data in \//)]);
    await stop();
    await expect(query(url, 'SELECT 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('says that another process already runs, and leaves its server alone', async () => {
    const elsewhere = await startElsewhere(dataFolder);
    await expect(start()).rejects.toThrow(
      `Bottega is already running over ${dataFolder} (process ${elsewhere.process.pid}). ` +
        'Stop it first, or give this one a data folder of its own with BOTTEGA_DATA.',
    );
    expect(await query(elsewhere.url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }]);
  });

  test('starts again after the server itself was killed', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE course AS SELECT $$Ceramica$$ AS title');
    const pidFile = join(new Cluster(dataFolder).dataPlace, 'postmaster.pid');
    process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL');
    while (urlOfRunningPostgres(dataFolder)) await sleep(10);
    await first.stop();

    const second = await start();
    expect(await query(second.url, 'TABLE course')).toEqual([{ title: 'Ceramica' }]);
    await second.stop();
  });

  test('is not fooled by a stale pid file whose number now belongs to somebody else', async () => {
    await (await start()).stop();
    const { dataPlace } = new Cluster(dataFolder);
    writeFileSync(join(dataPlace, 'postmaster.pid'), `${process.pid}\n${dataPlace}\n1795361091\n5999\n\n127.0.0.1\n`);
    expect(urlOfRunningPostgres(dataFolder)).toBeUndefined();

    const { url, stop } = await start();
    expect(await query(url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }]);
    await stop();
  });

  test('listens where it is asked to, or elsewhere when that port is taken', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const { port } = squatter.address() as AddressInfo;

    const displaced = await start(port);
    expect(new URL(displaced.url).port).not.toBe(String(port));
    await displaced.stop();
    squatter.close();
    await once(squatter, 'close');

    const asked = await start(port);
    expect(new URL(asked.url).port).toBe(String(port));
    await asked.stop();
  });
});
