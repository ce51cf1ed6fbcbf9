import type { FastifyInstance } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { describeApi } from '@bottega/platform/http';

/** Serves the description of the API, made once at start. */
export function serveApiDescription(app: NestFastifyApplication): void {
  const description = JSON.stringify(describeApi(app));
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.get('/api/openapi.json', (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(description),
  );
}
