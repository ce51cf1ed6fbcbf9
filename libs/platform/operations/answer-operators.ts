import { createHash, timingSafeEqual } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { httpErrors, localeOf, toProblem } from '@bottega/platform/http';
import type { DomainError } from '@bottega/platform/kernel';
import { Settings } from '@bottega/platform/settings';
import { Health } from './health';
import { Metrics } from './metrics';
import { operationsErrors } from './operations.errors';

/**
 * `/health/live`, `/health/ready` and `/metrics`, beside the application's routes or, where jobs are worked, alone. They
 * are not routes of the API: no session is looked up, so that they answer while the database is away.
 */
export function answerOperators(fastify: FastifyInstance, app: INestApplicationContext): void {
  const [health, metrics, { metricsToken }] = [app.get(Health), app.get(Metrics), app.get(Settings)];

  // Whoever keeps a connection to a process that is stopping is told to open the next one elsewhere.
  fastify.addHook('onRequest', async (_request, reply) => {
    if (health.stopping) reply.header('connection', 'close');
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.requests.answered(request.method, route, reply.statusCode, reply.elapsedTime / 1_000);
  });

  fastify.get('/health/live', async () => ({ status: 'live' }));

  fastify.get('/health/ready', async (request, reply) => {
    const findings = await health.examine();
    const failing = Object.keys(findings).filter((part) => findings[part] === 'unwell');
    if (failing.length === 0) return { status: 'ready', findings };
    return refuse(operationsErrors('not-ready', { failing: failing.join(', ') }), request, reply);
  });

  fastify.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(request, metricsToken)) return refuse(httpErrors('not-found'), request, reply);
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}

/** With a token whoever shows it; without, this machine only, and nobody through a proxy on it. */
function mayReadMetrics({ headers, socket }: FastifyRequest, token: string | undefined): boolean {
  if (token) return same(headers.authorization ?? '', `Bearer ${token}`);
  const forwarded = headers['x-forwarded-for'] ?? headers['forwarded'];
  return forwarded === undefined && LOOPBACK.test(socket.remoteAddress ?? '');
}

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

const digest = (text: string) => createHash('sha256').update(text).digest();
const same = (one: string, other: string) => timingSafeEqual(digest(one), digest(other));

function refuse(error: DomainError, request: FastifyRequest, reply: FastifyReply) {
  const problem = toProblem(error, localeOf(request), request.id);
  return reply.code(problem.status).type('application/problem+json; charset=utf-8').send(problem);
}
