import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { type Clock, SystemClock } from '@bottega/platform/kernel';
import { createHttpApp, describeApi, serveApiDocs, servePages, type WebBundle } from '@bottega/platform/http';
import { createLog } from '@bottega/platform/logs';
import { answerOperators } from '@bottega/platform/operations';
import type { Settings } from '@bottega/platform/settings';
import { AppModule } from '../composition/app.module';

/** The HTTP application over the whole of Bottega, with its pages if given, initialised and not yet listening. */
export async function createServer(
  settings: Settings,
  clock: Clock = new SystemClock(),
  web?: WebBundle,
): Promise<NestFastifyApplication> {
  const app = await createHttpApp(AppModule.with(settings, clock), {
    publicUrl: () => settings.publicUrl,
    trustProxy: settings.trustProxy,
    log: createLog(settings.logLevel),
  });
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  answerOperators(fastify, app);
  await serveApiDocs(fastify, describeApi(app));
  if (web) servePages(fastify, web, { origin: new URL(settings.publicUrl).origin, clock });
  await app.init();
  await fastify.ready();
  return app;
}
