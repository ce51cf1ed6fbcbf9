import type { FastifyInstance } from 'fastify';

/**
 * Lets the server stop as soon as the last request is answered: Node keeps a connection that was busy when it began to
 * stop alive for the next request, and would wait for that.
 */
export function closeConnections(fastify: FastifyInstance): void {
  let closing = false;
  fastify.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done(null, payload);
  });
  // For an answer that began before: its headers had gone out.
  fastify.addHook('onResponse', (_request, _reply, done) => {
    if (closing) fastify.server.closeIdleConnections();
    done();
  });
}
