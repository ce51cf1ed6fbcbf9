import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asDomainError } from './as-domain-error';
import { toProblem } from './problem';
import { localeOf } from './request';

/** Every error leaves as `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = toProblem(asDomainError(error, request.id), localeOf(request), request.id);
    if (problem.status >= 500) {
      this.log.error(
        `${problem.code} ${request.id} ${request.method} ${request.routeOptions?.url ?? ''}`,
        (error as Error)?.stack,
      );
    }
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="Bottega"');
    void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(problem);
  }
}
