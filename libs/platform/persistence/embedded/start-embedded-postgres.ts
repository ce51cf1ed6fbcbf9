import { Client } from 'pg';
import { Cluster, DATABASE } from './cluster';
import { takeOwnership } from './owner-lock';

export interface EmbeddedPostgresOptions {
  dataFolder: string;
  /** Where to listen if nobody does yet; any free port otherwise. */
  port?: number;
  log: (line: string) => void;
}

export interface EmbeddedPostgres {
  url: string;
  stop(): Promise<void>;
}

/**
 * PostgreSQL for one process, over data that stay. A server left by a killed process is taken over;
 * one that belongs to a living process is not: that throws `AlreadyRunningError`.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const release = takeOwnership(options.dataFolder);
  try {
    const cluster = new Cluster(options.dataFolder);
    const how = await cluster.bringUp({ durable: true }, options.port);
    await ensureDatabase(cluster);
    const url = cluster.url(DATABASE)!;
    options.log(`PostgreSQL ${how} on port ${new URL(url).port}, data in ${cluster.dataPlace}`);
    return { url, stop: () => cluster.shutDown().finally(release) };
  } catch (error) {
    release();
    throw error;
  }
}

async function ensureDatabase(cluster: Cluster): Promise<void> {
  const client = new Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
