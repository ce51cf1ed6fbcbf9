import fastifyCookie from '@fastify/cookie';
import type { Type, DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { createLog, type Log, NestLog } from '@bottega/platform/logs';
import { parseJsonStrictly } from './body-parsing';
import { closeConnections } from './close-connections';
import { createAdapter } from './fastify-adapter';
import { logRequests } from './log-requests';
import { refuseForeignOrigins } from './same-origin';

export interface HttpAppOptions {
  publicUrl: () => string;
  trustProxy: boolean;
  log?: Log;
}

/** A Nest application with Bottega's manners, not yet listening. */
export async function createHttpApp(
  module: Type | DynamicModule,
  { log = createLog('warn'), ...options }: HttpAppOptions,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, createAdapter(options), {
    bodyParser: false,
    abortOnError: false,
    logger: new NestLog(log),
  });
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  logRequests(fastify, log);
  closeConnections(fastify);
  await app.register(fastifyCookie as never);
  parseJsonStrictly(fastify);
  refuseForeignOrigins(fastify, () => new URL(options.publicUrl()).origin);
  return app;
}
