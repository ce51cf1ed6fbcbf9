import { HttpException } from '@nestjs/common';
import { DomainError } from '@bottega/platform/kernel';
import { isUnreachable, isUnreadableValue, persistenceErrors } from '@bottega/platform/persistence';
import { httpErrors } from './http.errors';

const BY_STATUS: Record<number, () => DomainError> = {
  400: () => httpErrors('malformed-request'),
  401: () => httpErrors('not-signed-in'),
  403: () => httpErrors('not-allowed'),
  404: () => httpErrors('not-found'),
  413: () => httpErrors('body-too-large'),
  414: () => httpErrors('malformed-request'),
  415: () => httpErrors('unsupported-media'),
  431: () => httpErrors('malformed-request'),
};

/** Gives a name to whatever was thrown; an error nobody foresaw becomes `http.unexpected`, which tells no detail. */
export function asDomainError(error: unknown, traceId: string): DomainError {
  if (error instanceof DomainError) return error;
  if (isUnreadableValue(error)) return httpErrors('malformed-request');
  if (isUnreachable(error)) return persistenceErrors('database-unreachable');
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  return BY_STATUS[status ?? 500]?.() ?? httpErrors('unexpected', { traceId });
}
