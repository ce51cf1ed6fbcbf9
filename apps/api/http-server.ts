import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Clock } from '@bottega/platform/kernel';
import { createHttpApp } from '@bottega/platform/http';
import type { Settings } from '@bottega/platform/settings';
import { serveApiDescription } from './api-description';
import { AppModule } from '../composition/app.module';

/** The HTTP application over the whole of Bottega, initialised and not yet listening. */
export async function createServer(settings: Settings, clock?: Clock): Promise<NestFastifyApplication> {
  const app = await createHttpApp(AppModule.with(settings, clock), {
    publicUrl: () => settings.publicUrl,
    trustProxy: settings.trustProxy,
  });
  serveApiDescription(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
