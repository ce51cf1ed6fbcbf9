import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { Client, type QueryResultRow } from 'pg';
import { Cluster } from './cluster';

const ROOT = resolve(__dirname, '../../../..');
const PROGRAM = join(ROOT, 'dist/spec/embedded-postgres.cjs');

const children = new Set<ChildProcess>();

/** A private data folder to start over, in a parent that others may or may not cross. */
export function newDataFolder(parentMode: number): string {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'bottega-postgres-')));
  chmodSync(parent, parentMode);
  const dataFolder = join(parent, 'data');
  mkdirSync(dataFolder, { mode: 0o700 });
  return dataFolder;
}

export async function sweep(dataFolder: string): Promise<void> {
  const cluster = new Cluster(dataFolder);
  await cluster.shutDown();
  for (const folder of [dirname(cluster.dataPlace), dirname(dataFolder)])
    rmSync(folder, { recursive: true, force: true });
}

export async function query<Row extends QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that starts PostgreSQL over the folder, says where, and lives until killed. */
export async function startElsewhere(dataFolder: string): Promise<{ process: ChildProcess; url: string }> {
  buildSync({
    entryPoints: [join(__dirname, 'index.ts')],
    outfile: PROGRAM,
    bundle: true,
    platform: 'node',
    packages: 'external',
  });
  const script = `require(${JSON.stringify(PROGRAM)})
    .startEmbeddedPostgres({ dataFolder: ${JSON.stringify(dataFolder)}, log: () => {} })
    .then(({ url }) => { process.stdout.write(url); setInterval(() => {}, 1000); })`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.add(child);
  const [url] = (await once(child.stdout, 'data')) as [Buffer];
  return { process: child, url: url.toString() };
}

export async function kill(child: ChildProcess): Promise<void> {
  children.delete(child);
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

export async function killAll(): Promise<void> {
  for (const child of children) await kill(child);
}
