import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { httpErrors } from '../http.errors';
import type { BottegaRequest } from '../request';
import { readIdempotencyKey } from './idempotency-key';
import { IdempotentAnswers, type IdempotentRequest } from './idempotent-answers';

/**
 * Carries out a request with a key once: whoever repeats it is given the first answer. Key, effect and answer commit
 * together, so a crash leaves all of them or none; a refusal leaves none, and may be tried again with the same key.
 */
@Injectable()
export class IdempotentInterceptor implements NestInterceptor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly answers: IdempotentAnswers,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const asked = requestOf(http.getRequest<BottegaRequest>());
    return asked ? from(this.once(asked, next, http.getResponse<FastifyReply>())) : next.handle();
  }

  private once(asked: IdempotentRequest, next: CallHandler, reply: FastifyReply): Promise<unknown> {
    return this.uow.together(async () => {
      if (!(await this.answers.claim(asked))) return this.again(asked, reply);
      const body: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      await this.answers.keep(asked, reply.statusCode, body);
      return body;
    });
  }

  private async again(asked: IdempotentRequest, reply: FastifyReply): Promise<unknown> {
    const { fingerprint, status, body } = await this.answers.given(asked);
    if (!fingerprint.equals(asked.fingerprint)) throw httpErrors('idempotency-key-reused');
    void reply.status(status).header('idempotency-replayed', 'true');
    return body ?? undefined;
  }
}

function requestOf({ headers, method, url, body, routeOptions, principal }: BottegaRequest): IdempotentRequest | null {
  const header = headers['idempotency-key'];
  if (header === undefined || !principal) return null;
  return {
    personId: principal.personId,
    route: `${method} ${routeOptions.url}`,
    key: readIdempotencyKey(header),
    fingerprint: createHash('sha256')
      .update(JSON.stringify([url, body ?? null]))
      .digest(),
  };
}
