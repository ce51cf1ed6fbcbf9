import {
  createPostgresBackend,
  LATEST_SCHEMA_VERSION,
  Queue,
  runMigrations,
  Worker,
  withBackend,
  type Processor,
  type QueueOptions,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import { Client, Pool } from 'pg';
import { QUEUES } from './kinds';

export interface QueueBackendOptions {
  databaseUrl: string;
  /** When set, queues live on Redis instead of PostgreSQL. */
  redisUrl?: string;
}

type Settings = Omit<QueueOptions & WorkerOptions, 'connection'>;

/** BullMQ, on the application's PostgreSQL by default or on Redis; the rest of the code cannot tell which. */
export interface QueueBackend {
  queue(name: string): Queue;
  worker(name: string, processor: Processor, settings: Partial<Settings>): Worker;
  /** Fails when its storage does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

const SCHEMA = 'bullmq';
const LEDGER = `${SCHEMA}.migration`;

export const openQueueBackend = (options: QueueBackendOptions): Promise<QueueBackend> =>
  options.redisUrl ? Promise.resolve(onRedis(options.redisUrl)) : onPostgres(options.databaseUrl);

function onRedis(url: string): QueueBackend {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  return {
    queue: (name) => new Queue(name, { connection }),
    worker: (name, processor, settings) => new Worker(name, processor, { ...settings, connection }),
    ping: async () => void (await connection.ping()),
    close: async () => void (await connection.quit()),
  };
}

async function onPostgres(url: string): Promise<QueueBackend> {
  await migrateQueueSchema(url);
  // One pool for all queues: each worker keeps one connection listening, the others are shared.
  const pool = new Pool({ connectionString: url, max: QUEUES.length * 2 + 4, options: `-c search_path=${SCHEMA}` });
  pool.setMaxListeners(0);
  pool.on('error', () => undefined);
  const classes = withBackend(createPostgresBackend);
  return {
    queue: (name) => new classes.Queue(name, { connection: pool }) as unknown as Queue,
    worker: (name, processor, settings) =>
      new classes.Worker(name, processor, { ...settings, connection: pool }) as unknown as Worker,
    ping: async () => void (await pool.query('SELECT 1')),
    close: () => pool.end(),
  };
}

async function migrateQueueSchema(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    if (!(await isCurrent(client))) await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
}

/** BullMQ's own check takes locks that hold up whoever works the queues meanwhile. */
async function isCurrent(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('SELECT to_regclass($1) IS NOT NULL AS found', [LEDGER]);
  if (!rows[0]?.found) return false;
  const ran = await client.query<{ version: number }>(`SELECT coalesce(max(version), 0) AS version FROM ${LEDGER}`);
  return ran.rows[0]!.version >= LATEST_SCHEMA_VERSION;
}
