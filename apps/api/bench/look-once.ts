import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from 'pg';
import { readSettings } from '@bottega/platform/settings';
import { createServer } from '../http-server';
import { BUSY_PAGES } from './busy-pages';
import { type Scan, wholeScans } from './plans';
import { record } from './recording';
import { type Script, toScript } from './script';
import { searches } from './searches';
import { EDITION, id, PERSON, tokenHashOf, tokenOf, type WorldSize } from './world';

export interface Seen {
  scripts: Map<string, Script>;
  scans: Scan[];
}

const ENV = { ROLE: 'api', RATE_LIMITS: 'off', LOG_LEVEL: 'silent', SECRET_KEY: 'of the bench' };

/**
 * What each hot path makes the database do, seen while the application does it once. The second time: what is only
 * looked up at first has been.
 */
export async function lookOnce(databaseUrl: string, sql: Client, world: WorldSize): Promise<Seen> {
  const app = await createServer(readSettings({ ...ENV, DATABASE_URL: databaseUrl }));
  try {
    const scripts = new Map<string, Script>();
    for (const path of searches()) {
      await ask(app, { method: 'GET', url: path });
      const recording = await record(() => ask(app, { method: 'GET', url: path }));
      scripts.set(
        path,
        toScript(recording, {}, () => true),
      );
    }
    await enrol(app, world.people - 2);
    scripts.set('enrol', await enrolmentScript(app, sql, world.people - 1));
    return { scripts, scans: await scansOf(app, sql, world) };
  } finally {
    await app.close();
  }
}

/** What the busy pages would read whole. */
async function scansOf(app: NestFastifyApplication, sql: Client, { people }: WorldSize): Promise<Scan[]> {
  const scans: Scan[] = [];
  for (const { path, who, counts } of BUSY_PAGES) {
    const person = who === 'staff' ? people : 7;
    const headers = who === 'anybody' ? {} : { cookie: `bottega_session=${tokenOf(person)}` };
    const recording = await record(() => ask(app, { method: 'GET', url: `/api/v1${path}`, headers }));
    scans.push(...(await wholeScans(sql, path, recording)).filter(({ table }) => table !== counts));
  }
  return scans;
}

async function enrolmentScript(app: NestFastifyApplication, sql: Client, person: number): Promise<Script> {
  const known = new Set(
    (
      await sql.query<{ id: string }>(
        'SELECT id FROM scheduling.session UNION SELECT id FROM catalogue.course UNION SELECT id FROM identity.session',
      )
    ).rows.map((row) => row.id),
  );
  const recording = await record(() => enrol(app, person));
  const given = { personId: id(PERSON, person), editionId: id(EDITION, 1), token: tokenHashOf(person) };
  return toScript(recording, given, (found) => known.has(found));
}

const enrol = (app: NestFastifyApplication, person: number) =>
  ask(app, {
    method: 'POST',
    url: '/api/v1/enrolments',
    headers: { cookie: `bottega_session=${tokenOf(person)}` },
    payload: { editionId: id(EDITION, 1), payBy: 'free' },
  });

async function ask(
  app: NestFastifyApplication,
  request: Parameters<NestFastifyApplication['inject']>[0],
): Promise<void> {
  const { statusCode, body } = (await app.inject(request as object)) as { statusCode: number; body: string };
  if (statusCode >= 300) throw new Error(`${JSON.stringify(request)} was answered with ${statusCode}: ${body}`);
}
