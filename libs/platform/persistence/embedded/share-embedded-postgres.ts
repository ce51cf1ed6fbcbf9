import { Client } from 'pg';
import { Cluster } from './cluster';
import { takeOwnership } from './owner-lock';

export interface SharedPostgresOptions {
  dataFolder: string;
  /** Runs before anybody else may use the server; `alone` when nobody else does. */
  prepare: (url: string, alone: boolean) => Promise<void>;
}

export interface SharedPostgres {
  url: string;
  /** Gives it up; the last one out stops the server. */
  release(): Promise<void>;
}

const ANY_NUMBER = 0x626f7474;
const PATIENCE = 180_000;

/**
 * PostgreSQL for tests: shared by every run over the same folder, and careless with its data. Each run holds a shared
 * advisory lock for as long as it lives; whoever can have it exclusively is alone.
 */
export async function shareEmbeddedPostgres({ dataFolder, prepare }: SharedPostgresOptions): Promise<SharedPostgres> {
  const done = takeOwnership(dataFolder, PATIENCE);
  try {
    const cluster = new Cluster(dataFolder);
    await cluster.bringUp({ durable: false });
    const url = cluster.url('postgres')!;
    const presence = new Client({ connectionString: url });
    // A server stopped under us is told by whoever uses it; here it would end the process.
    presence.on('error', () => undefined);
    await presence.connect();
    await prepare(url, await isAlone(presence));
    await presence.query('SELECT pg_advisory_lock_shared($1)', [ANY_NUMBER]);
    return { url, release: () => leave(cluster, presence) };
  } finally {
    done();
  }
}

async function leave(cluster: Cluster, presence: Client): Promise<void> {
  const done = takeOwnership(cluster.dataFolder, PATIENCE);
  try {
    await presence.query('SELECT pg_advisory_unlock_shared($1)', [ANY_NUMBER]);
    const alone = await isAlone(presence);
    await presence.end();
    if (alone) await cluster.shutDown();
  } finally {
    done();
  }
}

async function isAlone(presence: Client): Promise<boolean> {
  const { rows } = await presence.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [ANY_NUMBER]);
  if (rows[0]?.alone) await presence.query('SELECT pg_advisory_unlock($1)', [ANY_NUMBER]);
  return rows[0]?.alone ?? false;
}
