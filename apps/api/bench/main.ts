import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '@bottega/platform/persistence';
import { migrate } from '../../composition/migrate';
import { Bench } from './bench';
import { report } from './report';
import { createWorld, type WorldSize } from './world';

const QUICK = process.argv.includes('--quick');
const WORLD: WorldSize = QUICK
  ? { courses: 500, editions: 100, people: 6_000, enrolments: 20_000 }
  : { courses: 10_000, editions: 1_000, people: 46_000, enrolments: 1_000_000 };
const REQUESTS = QUICK ? 150 : 1_500;

async function main(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'bottega-bench-'));
  const postgres = await startEmbeddedPostgres({ dataFolder, log: () => undefined });
  try {
    await migrate(postgres.url);
    process.exitCode = (await measure(postgres.url)) ? 0 : 1;
  } finally {
    await postgres.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function measure(databaseUrl: string): Promise<boolean> {
  const sql = new Client({ connectionString: databaseUrl });
  await sql.connect();
  try {
    await createWorld(sql, WORLD);
    const bench = await Bench.open(databaseUrl, sql, WORLD, REQUESTS);
    return report(await bench.run().finally(() => bench.close()));
  } finally {
    await sql.end();
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
