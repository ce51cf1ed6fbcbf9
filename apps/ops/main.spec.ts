import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { newId } from '@bottega/platform/kernel';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '@bottega/platform/testing';

const ROOT = resolve(__dirname, '../..');
const BUILT = `dist/specs/ops-${process.pid}`;

/** Each call starts the whole program. */
const PATIENCE = 180_000;

let folder: string;
let database: TestDatabase;

beforeAll(async () => {
  const { bundle } = (await import(pathToFileURL(join(ROOT, 'tools/bundle.mjs')).href)) as {
    bundle(entryPoints: Record<string, string>, folder: string): Promise<void>;
  };
  await bundle({ main: 'apps/ops/main.ts' }, BUILT);
  folder = mkdtempSync(join(tmpdir(), 'ops-'));
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
  rmSync(join(ROOT, BUILT), { recursive: true });
});

interface Ended {
  code: number;
  out: string[];
  err: string;
}

/** The program as an operator calls it. */
const ops = (args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  new Promise((done) => {
    const settings = {
      DATABASE_URL: database.url,
      SECRET_KEY: 'a secret of the operator',
      LANG: 'it_IT.UTF-8',
      ...env,
    };
    const options = { cwd: folder, env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', ...settings } };
    execFile(process.execPath, [join(ROOT, BUILT, 'main.js'), ...args], options, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out: out.trim().split('\n'), err }),
    );
  });

const sql = async (text: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
};

it(
  'explains itself, and ends with 2 when it does not understand',
  async () => {
    const [asked, unknown, lacking, odd] = await Promise.all([
      ops([]),
      ops(['dance']),
      ops(['backup']),
      ops(['reconcile', '--all']),
    ]);
    expect([asked!.code, unknown!.code, lacking!.code, odd!.code]).toEqual([0, 2, 2, 2]);
    expect(asked!.out).toEqual(unknown!.out);
    expect(lacking!.err).toContain('Say where to: ops backup FILE');
  },
  PATIENCE,
);

it(
  'imports a list after trying it, in the language of the terminal',
  async () => {
    const file = join(folder, 'corsi.csv');
    writeFileSync(file, 'titolo;ore;sede\nCucito;8;A\nMaglia;tante;B\n');
    const tried = await ops(['import-catalogue', file, '--dry-run', '--assume', 'tema=magia']);
    const imported = await ops(['import-catalogue', file, '--assume', 'tema=crafts'], { LANG: 'en_GB.UTF-8' });
    expect([tried.code, tried.out[0]]).toEqual([1, expect.stringMatching(/^riga 2: «magia» non è fra le parole/)]);
    expect([imported.code, imported.out]).toEqual([
      1,
      [
        'row 3, ore: “tante” is not a length: write the hours, such as 20, 7.5 or 7:30. [catalogue.hours-unreadable]',
        'Columns that say nothing a course has: sede.',
        '1 courses added, 0 already there, 1 rows refused.',
      ],
    ]);
    expect(await sql('SELECT title, topics, total_minutes FROM catalogue.course')).toEqual([
      { title: 'Cucito', topics: ['crafts'], total_minutes: 480 },
    ]);
  },
  PATIENCE,
);

it(
  'hands over again what was given up, and then finds nothing wrong',
  async () => {
    const id = newId();
    await sql(`INSERT INTO platform.outbox (id, topic, handler, queue, payload, occurred_at, failed_at, error)
             VALUES ('${id}', 'spec', 'spec', 'events', '{}', now(), now(), 'no route')`);
    const found = await ops(['reconcile']);
    expect([found.code, found.out.slice(0, 2)]).toEqual([
      1,
      ['jobs.nothing-was-given-up: NO', expect.stringContaining(`${id} for spec`)],
    ]);
    expect(await ops(['replay', '--all'])).toMatchObject({
      code: 0,
      out: [`${id} is on its way again.`, '1 deliveries handed over; a worker takes them up.'],
    });
    expect(await ops(['replay', id, 'x'])).toMatchObject({ code: 1 });
    expect(await ops(['reconcile'])).toMatchObject({ code: 0 });
  },
  PATIENCE,
);

it(
  'takes a backup and restores it where there is nothing, and nowhere else',
  async () => {
    const file = join(folder, 'all.backup');
    const empty = await createEmptyDatabase();
    expect((await ops(['backup', file])).out[0]).toMatch(/all\.backup holds \d+ rows of \d+ tables\./);
    expect(existsSync(`${file}.unfinished`)).toBe(false);
    const restored = await ops(['restore', file], { DATABASE_URL: empty.url });
    expect([restored.code, restored.out[0]]).toEqual([0, expect.stringContaining('each the same as in the backup')]);
    const again = await ops(['restore', file], { DATABASE_URL: empty.url });
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('Il database non è vuoto.')]);
    await empty.drop();
  },
  PATIENCE,
);
