import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readSettings } from '@bottega/platform/settings';
import { createEmptyDatabase, type TestDatabase } from '@bottega/platform/testing';
import { backUp, restore } from '../../../composition/backup';
import { createServer } from '../../http-server';
import { aFinishedEdition, lateBy } from '../certificates/a-finished-edition';
import { aCentre, made } from '../support/a-centre';
import { enrol } from '../support/a-taught-edition';
import { anEdition, type AnEdition } from '../support/an-edition';
import { Browser, type Json } from '../support/browser';
import { somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const PASSWORD = 'una frase lunga e mia';
const EMAIL = 'rita@example.org';

let folder: string;
let lived: TestApp;
let coming: AnEdition;
let certificate: Json;
let empty: TestDatabase;
let restored: TestApp;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bottega-'));
  lived = await startTestApp();
  await aCentre(lived);
  await somebody(lived, { givenName: 'Rita', familyName: 'Levi', email: EMAIL, password: PASSWORD }, 'staff');
  const { learners } = await aFinishedEdition(lived, [lateBy(100), lateBy(20)]);
  [certificate] = (await learners[0]!.get('/me/certificates')).body.items;
  coming = await anEdition(lived, { capacity: 2, days: ['2027-01-20', '2027-01-27'] });
  await enrol(lived, coming.editionId);
  empty = await createEmptyDatabase();
  const file = join(folder, 'bottega.backup');
  await backUp({ url: lived.database.url, file, onTable: () => undefined }, lived.clock.now());
  await restore({ url: empty.url, file, onTable: () => undefined });
  restored = await appOver(empty);
});
afterAll(async () => {
  await restored.close();
  await lived.close();
  rmSync(folder, { recursive: true });
});

/** With another secret: a backup holds none. */
async function appOver(database: TestDatabase): Promise<TestApp> {
  const env = { PORT: '0', ROLE: 'api', PUBLIC_URL: 'https://bottega.example', RATE_LIMITS: 'off' };
  const app = await createServer(readSettings(env, { databaseUrl: database.url, secretKey: 'another' }), lived.clock);
  await app.listen(0, '127.0.0.1');
  const close = () => app.close().then(() => database.drop());
  return { app, url: await app.getUrl(), clock: lived.clock, database, close };
}

/** Every table with its rows boiled down, asked of PostgreSQL in another way than the backup does. */
async function contentsOf({ url }: TestDatabase): Promise<Record<string, string>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
      WHERE table_schema NOT IN ('pg_catalog', 'information_schema', 'bullmq') AND table_name <> 'bottega_migrations' ORDER BY 1`,
  );
  const contents: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ all: string }>(
      `SELECT count(*) || ' ' || md5(coalesce(string_agg(md5(row::text), '' ORDER BY md5(row::text)), '')) AS all FROM ${name} row`,
    );
    contents[name] = rows[0]!.all;
  }
  await client.end();
  return contents;
}

const hashOf = async ({ url }: TestApp) => {
  const file = await fetch(`${url}/api/v1/certificates/${certificate.code}.pdf`);
  return createHash('sha256')
    .update(Buffer.from(await file.arrayBuffer()))
    .digest('hex');
};

describe('a centre restored from its backup into an empty database', () => {
  it('is the same, table by table', async () => {
    const before = await contentsOf(lived.database);
    expect(Object.values(before).filter((rows) => !rows.startsWith('0 ')).length).toBeGreaterThan(20);
    expect(await contentsOf(empty)).toEqual(before);
  });

  it('still attests its certificates, with the same file', async () => {
    const attested = (app: TestApp) => new Browser(app.url).get(`/certificates/${certificate.code}`);
    const { status, body } = await attested(restored);
    expect([status, body]).toEqual([200, (await attested(lived)).body]);
    expect(await hashOf(restored)).toBe(body.fileHash);
  });

  it('lets people sign in, and goes on where it stood: one place is left, and then none', async () => {
    const rita = new Browser(restored.url);
    expect((await rita.post('/auth/sign-in', { email: EMAIL, password: PASSWORD })).status).toBe(200);
    expect(made(await rita.get(`/editions/${coming.editionId}`)).placesLeft).toBe(1);
    await enrol(restored, coming.editionId);
    await expect(enrol(restored, coming.editionId)).rejects.toMatchObject({ code: 'enrolment.edition-full' });
    expect(made(await rita.get(`/editions/${coming.editionId}`)).placesLeft).toBe(0);
  });

  it('keeps its rules: what was append-only stays so', async () => {
    const client = new Client({ connectionString: empty.url });
    await client.connect();
    await expect(client.query('DELETE FROM enrolment.transition')).rejects.toThrow('append-only');
    await client.end();
  });
});
