import type { FastifyInstance, FastifyRequest } from 'fastify';
import { inTrace, type Log } from '@bottega/platform/logs';

/**
 * Everything said while a request is answered bears its trace id, which its problem shows too, and one line tells how it
 * went: by the template of its route, for addresses may hold secrets and names.
 */
export function logRequests(fastify: FastifyInstance, log: Log): void {
  const within = (request: FastifyRequest, _reply: unknown, done: () => void) => inTrace({ traceId: request.id }, done);
  fastify.addHook('onRequest', within);
  // Reading a body goes on from the connection's events, which know nothing of the request.
  fastify.addHook('preValidation', within);
  fastify.addHook('onResponse', (request, reply, done) => {
    const { id: traceId, method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime);
    log.info({ traceId, method, route: routeOptions.url ?? 'none', status: reply.statusCode, ms }, 'Answered');
    done();
  });
}
