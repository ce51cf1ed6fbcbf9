import { join, resolve } from 'node:path';
import { startEmbeddedPostgres } from '@bottega/platform/persistence';
import { readSettings, secretFrom, type Settings } from '@bottega/platform/settings';

/** Where this process runs: its settings and, unless `DATABASE_URL` names another, the PostgreSQL it brought up. */
export interface Installation {
  settings: Settings;
  embedded: boolean;
  release(): Promise<void>;
}

export async function openInstallation(env: NodeJS.ProcessEnv, log: (line: string) => void): Promise<Installation> {
  const folder = resolve(env['BOTTEGA_DATA'] ?? '.bottega');
  const secretKey =
    env['SECRET_KEY'] ?? (env['NODE_ENV'] === 'production' ? undefined : secretFrom(join(folder, 'secret')));
  if (env['DATABASE_URL']) {
    return { settings: readSettings(env, { secretKey }), embedded: false, release: async () => undefined };
  }
  readSettings(env, { secretKey, databaseUrl: 'embedded' });
  const postgres = await startEmbeddedPostgres({ dataFolder: folder, log });
  const settings = readSettings(env, { secretKey, databaseUrl: postgres.url });
  return { settings, embedded: true, release: () => postgres.stop() };
}
