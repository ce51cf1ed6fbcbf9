import { Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FieldError } from '@bottega/platform/kernel';
import { httpErrors } from '../http.errors';
import { readFieldMessage } from './field-words';

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
}

function faultsOf(error: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const [constraint, message] = Object.entries(error.constraints ?? {}).at(-1) ?? [];
  const { code, value } = readFieldMessage(constraint === 'whitelistValidation' ? 'unknown-field' : (message ?? ''));
  const own: FieldError[] = constraint ? [{ pointer, code, params: { value } }] : [];
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}
