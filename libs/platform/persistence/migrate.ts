import { DataSource } from 'typeorm';
import type { Capability } from './capability';

const MIGRATION_LOCK = 'bottega.migrate';

/**
 * Brings the database to the current schema; several processes may call it at once, one works and the others wait.
 * @returns the names of the migrations it ran
 */
export async function migrateDatabase(url: string, capabilities: readonly Capability[]): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: capabilities.flatMap((capability) => [...capability.migrations]),
    migrationsTableName: 'bottega_migrations',
    migrationsTransactionMode: 'each',
    extra: { max: 2 },
  });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [MIGRATION_LOCK]);
    const ran = await source.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [MIGRATION_LOCK]);
    await lock.release();
    await source.destroy();
  }
}
