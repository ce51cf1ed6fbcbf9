import { DataSource } from 'typeorm';
import type { Capability } from './capability';
import type { Database } from './database';

const MIGRATION_LOCK = 'bottega.migrate';
const MIGRATIONS = 'bottega_migrations';

/**
 * Brings the database to the current schema; several processes may call it at once, one works and the others wait.
 * @param only the migrations to run, when not all of them
 * @returns the names of the migrations it ran
 */
export async function migrateDatabase(
  url: string,
  capabilities: readonly Capability[],
  only?: readonly string[],
): Promise<string[]> {
  const migrations = capabilities.flatMap((capability) => [...capability.migrations]);
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: only ? migrations.filter(({ name }) => only.includes(name)) : migrations,
    migrationsTableName: MIGRATIONS,
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

/** The names of the migrations that this program knows and its database has not had. */
export async function missingMigrations(database: Database, capabilities: readonly Capability[]): Promise<string[]> {
  const ran = await database.query<{ name: string }>(`SELECT name FROM ${MIGRATIONS}`);
  const names = new Set(ran.map(({ name }) => name));
  return capabilities
    .flatMap(({ migrations }) => migrations.map((migration) => migration.name))
    .filter((name) => !names.has(name));
}
