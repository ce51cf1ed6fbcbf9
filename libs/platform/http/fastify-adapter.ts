import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { httpErrors } from './http.errors';
import { toProblem } from './problem';
import { ProblemFilter } from './problem.filter';

const BODY_LIMIT = 1_048_576;

/** Fastify that answers problems even where Nest's filters are not reached: broken addresses and broken HTTP. */
export function createAdapter(options: { trustProxy: boolean }): FastifyAdapter {
  const filter = new ProblemFilter();
  return new FastifyAdapter({
    trustProxy: options.trustProxy,
    bodyLimit: BODY_LIMIT,
    // What reached us before we stopped listening is answered like everything else.
    return503OnClosing: false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      filter.answer(error, request, reply),
    clientErrorHandler: (_error: Error, socket: Socket) => {
      if (socket.destroyed) return;
      const body = JSON.stringify(toProblem(httpErrors('malformed-request'), 'it', randomUUID()));
      socket.end(
        `HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
          `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
      );
    },
  });
}
