import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openWebBundle } from '@bottega/platform/http';
import { seedDemo } from '../composition/demo/seed-demo';
import { type Installation, openInstallation } from '../composition/installation';
import { migrate } from '../composition/migrate';
import { type RunningApi, serve } from './serve';
import { wantsDemo } from './wants-demo';

/** Brings everything up in one process: database, schema, application, and then listens. */
export async function run(env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<RunningApi> {
  const installation = await openInstallation(env, say);
  try {
    const { settings } = installation;
    const ran = await migrate(settings.databaseUrl);
    if (ran.length > 0) say(`Schema brought up to date: ${ran.length} migrations`);
    await loadDemo(installation, env, say);
    const { url, close } = await serve(settings, await openWebBundle(resolve('dist/web')));
    say(`Bottega is at ${settings.publicUrl}`);
    return {
      url,
      close: async () => {
        await close();
        // Connections being closed need a moment before their server goes.
        await wait(100);
        await installation.release();
      },
    };
  } catch (error) {
    await installation.release();
    throw error;
  }
}

async function loadDemo(
  { settings, embedded }: Installation,
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<void> {
  if (!wantsDemo(env, embedded)) return;
  if (await seedDemo(settings)) say('A demo centre has been loaded.');
  say('Sign in as staff@, docente@, corsista@, tutor@ or admin@bottega.example, password bottega-demo');
}
