import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FieldError } from '@bottega/platform/kernel';
import { httpErrors } from '../http.errors';
import { type FieldCode, readFieldMessage } from './field-words';

/** Bodies, queries and parameters: unknown fields refused, each broken one named by its JSON pointer. */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: false,
      exceptionFactory: (errors) =>
        httpErrors(
          'invalid-body',
          {},
          errors.flatMap((error) => faultsOf(error, '')),
        ),
    });
  }

  /** Bytes are for routes that ask for bytes; what is described by fields is read from JSON only. */
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (Buffer.isBuffer(value) && this.toValidate(metadata)) throw httpErrors('unsupported-media');
    return super.transform(value, metadata);
  }
}

/**
 * The first rule a field breaks, which is the most basic; then, and only if it breaks none, what is wrong inside it.
 * Something in a list that is no object is named by its own place.
 */
function faultsOf(error: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const [constraint, message] = Object.entries(error.constraints ?? {})[0] ?? [];
  const inside = (error.children ?? []).flatMap((child) => faultsOf(child, pointer));
  if (!constraint || (constraint === 'not-an-object' && inside.length > 0)) return inside;
  const { code, value } = readFieldMessage(CODES[constraint] ?? message ?? '');
  return [{ pointer, code, params: { value } }];
}

/** The rules of class-validator that take no words of ours. */
const CODES: Record<string, FieldCode> = {
  whitelistValidation: 'unknown-field',
  nestedValidation: 'not-an-object',
};
