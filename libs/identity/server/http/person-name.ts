import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { type FieldOptions, Text } from '@bottega/platform/http';

/** A name stands on one line wherever it is printed: in a message's header, on a certificate, in a calendar entry. */
export const PersonName = (options: FieldOptions = {}) =>
  applyDecorators(
    Transform(({ value }) => (typeof value === 'string' ? value.replace(/[\s\p{Cc}]+/gu, ' ') : value)),
    Text({ ...options, max: 100 }),
  );
