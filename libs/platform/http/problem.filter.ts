import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { inTrace } from '@bottega/platform/logs';
import { asDomainError } from './as-domain-error';
import { type Problem, toProblem } from './problem';
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
    if (problem.status >= 500) inTrace({ traceId: request.id }, () => this.tell(problem, error));
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="Bottega"');
    void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(problem);
  }

  /** What we did not foresee is told with its cause; that something is away for now, without: it would be told a thousand times. */
  private tell({ code, status }: Problem, error: unknown): void {
    if (status === 503) this.log.warn({ message: `Refused: ${code}`, code });
    else this.log.error({ message: 'A request failed', code, error });
  }
}
