import { join, resolve } from 'node:path';
import { AlreadyRunningError, startEmbeddedPostgres, urlOfRunningPostgres } from '@bottega/platform/persistence';
import { readSettings, secretFrom, type Settings } from '@bottega/platform/settings';

/** Where this process runs: its settings and, unless `DATABASE_URL` names another, the PostgreSQL it brought up. */
export interface Installation {
  settings: Settings;
  embedded: boolean;
  release(): Promise<void>;
}

const stay = async () => undefined;

export async function openInstallation(env: NodeJS.ProcessEnv, log: (line: string) => void): Promise<Installation> {
  const secretKey = secretOf(env);
  if (env['DATABASE_URL']) return { settings: readSettings(env, { secretKey }), embedded: false, release: stay };
  readSettings(env, { secretKey, databaseUrl: 'embedded' });
  const postgres = await startEmbeddedPostgres({ dataFolder: folderOf(env), log });
  const settings = readSettings(env, { secretKey, databaseUrl: postgres.url });
  return { settings, embedded: true, release: () => postgres.stop() };
}

/** The same, beside the process that already runs over this folder if there is one, which keeps its PostgreSQL. */
export async function joinInstallation(env: NodeJS.ProcessEnv, log: (line: string) => void): Promise<Installation> {
  try {
    return await openInstallation(env, log);
  } catch (error) {
    const databaseUrl = error instanceof AlreadyRunningError ? urlOfRunningPostgres(folderOf(env)) : undefined;
    if (!databaseUrl) throw error;
    return { settings: readSettings(env, { secretKey: secretOf(env), databaseUrl }), embedded: true, release: stay };
  }
}

const folderOf = (env: NodeJS.ProcessEnv) => resolve(env['BOTTEGA_DATA'] ?? '.bottega');

const secretOf = (env: NodeJS.ProcessEnv) =>
  env['SECRET_KEY'] ?? (env['NODE_ENV'] === 'production' ? undefined : secretFrom(join(folderOf(env), 'secret')));
