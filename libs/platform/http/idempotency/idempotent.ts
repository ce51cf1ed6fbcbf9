import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { KEY_HOURS } from './idempotent-answers';
import { IdempotentInterceptor } from './idempotent.interceptor';

/**
 * For what costs money or a seat: a request repeated with its `Idempotency-Key` gets the first answer and changes
 * nothing more (draft-ietf-httpapi-idempotency-key-header). The route must be for people who are signed in.
 */
export const Idempotent = () =>
  applyDecorators(
    UseInterceptors(IdempotentInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      schema: { type: 'string', maxLength: 255 },
      description: `Repeating the request with the same key, within ${KEY_HOURS} hours, gives the first answer again`,
    }),
  );
