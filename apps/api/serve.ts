import { setTimeout as wait } from 'node:timers/promises';
import type { WebBundle } from '@bottega/platform/http';
import { SystemClock } from '@bottega/platform/kernel';
import { Health } from '@bottega/platform/operations';
import type { Settings } from '@bottega/platform/settings';
import { createServer } from './http-server';

export interface RunningApi {
  url: string;
  /** Finishes what is in flight and takes nothing new, having said so first to whoever shares out requests. */
  close(): Promise<void>;
}

export async function serve(settings: Settings, web?: WebBundle): Promise<RunningApi> {
  const app = await createServer(settings, new SystemClock(), web);
  await app.listen(settings.port, settings.host);
  return {
    url: await app.getUrl(),
    close: async () => {
      app.get(Health).stop();
      await wait(settings.shutdownDelayMs);
      await app.close();
    },
  };
}
