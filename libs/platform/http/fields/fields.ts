import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  Equals,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { isLocalDate } from '@bottega/platform/kernel';
import { fieldMessage } from './field-words';
import { Satisfies } from './satisfies';

/** Each decorator is a whole field: what is accepted, what is said when it is not, how it is documented. */
export interface FieldOptions {
  optional?: boolean;
  nullable?: boolean;
  description?: string;
}

function field(options: FieldOptions, api: ApiPropertyOptions, ...rules: PropertyDecorator[]): PropertyDecorator {
  const { optional = false, nullable = false, description } = options;
  const presence = optional
    ? nullable
      ? IsOptional()
      : ValidateIf((_, value) => value !== undefined)
    : nullable
      ? ValidateIf((_, value) => value !== null)
      : IsNotEmpty({ message: fieldMessage('required') });
  const documented = {
    ...api,
    required: !optional,
    nullable: nullable || undefined,
    description,
  } as ApiPropertyOptions;
  return applyDecorators(ApiProperty(documented), presence, ...rules);
}

/** Text without surrounding white space. */
export const Text = ({ min = 1, max, ...options }: FieldOptions & { min?: number; max: number }) =>
  field(
    options,
    { type: String, minLength: min, maxLength: max },
    Transform(({ value }) => (typeof value === 'string' ? value.trim() : value)),
    IsString({ message: fieldMessage('not-text') }),
    MinLength(min, { message: fieldMessage(min === 1 ? 'required' : 'too-short', min) }),
    MaxLength(max, { message: fieldMessage('too-long', max) }),
  );

/** A secret: taken as it is, never trimmed. */
export const Secret = ({ min, max, ...options }: FieldOptions & { min: number; max: number }) =>
  field(
    options,
    { type: String, format: 'password', minLength: min, maxLength: max },
    IsString({ message: fieldMessage('not-text') }),
    MinLength(min, { message: fieldMessage('too-short', min) }),
    MaxLength(max, { message: fieldMessage('too-long', max) }),
  );

export const EmailAddress = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, format: 'email', maxLength: 254 },
    Transform(({ value }) => (typeof value === 'string' ? value.trim() : value)),
    IsEmail({}, { message: fieldMessage('not-an-email') }),
    MaxLength(254, { message: fieldMessage('too-long', 254) }),
  );

export const Id = (options: FieldOptions = {}) =>
  field(options, { type: String, format: 'uuid' }, IsUUID('all', { message: fieldMessage('not-an-id') }));

export const Ids = ({ max, min = 0, ...options }: FieldOptions & { max: number; min?: number }) =>
  field(
    options,
    { type: [String], format: 'uuid', maxItems: max, minItems: min },
    ...list(min, max),
    IsUUID('all', { each: true, message: fieldMessage('not-an-id') }),
  );

interface Range {
  min: number;
  max: number;
}

export const Whole = ({ min, max, ...options }: FieldOptions & Range) =>
  field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    IsInt({ message: fieldMessage('not-a-number') }),
    Min(min, { message: fieldMessage('too-small', min) }),
    Max(max, { message: fieldMessage('too-big', max) }),
  );

/** A whole number in a query string. */
export const QueryWhole = (options: FieldOptions & Range) =>
  applyDecorators(
    Transform(({ value }) => (typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value)),
    Whole(options),
  );

export const Flag = (options: FieldOptions = {}) =>
  field(options, { type: Boolean }, IsBoolean({ message: fieldMessage('not-yes-or-no') }));

/** `true` or `false` in a query string. */
export const QueryFlag = (options: FieldOptions = {}) =>
  applyDecorators(
    Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value)),
    Flag(options),
  );

/** A box that must be ticked. */
export const Agreement = (options: FieldOptions = {}) =>
  field(options, { type: Boolean, enum: [true] }, Equals(true, { message: fieldMessage('not-true') }));

export const OneOf = <Choice extends string>(choices: readonly Choice[], options: FieldOptions = {}) =>
  field(options, { enum: [...choices] }, IsIn(choices, { message: fieldMessage('not-a-choice', choices.join(', ')) }));

export const ManyOf = (choices: readonly string[], { min = 0, ...options }: FieldOptions & { min?: number } = {}) =>
  field(
    options,
    { enum: [...choices], isArray: true },
    ...list(min, choices.length),
    IsIn(choices, { each: true, message: fieldMessage('not-a-choice', choices.join(', ')) }),
  );

const separated = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value);

/** Choices in a query string, given again and again or with commas in between. */
export const QueryManyOf = (choices: readonly string[], options: FieldOptions = {}) =>
  applyDecorators(Transform(separated), ManyOf(choices, options));

/** Ids in a query string, given again and again or with commas in between. */
export const QueryIds = (options: FieldOptions & { max: number }) =>
  applyDecorators(Transform(separated), Ids(options));

export const Texts = ({
  max,
  items,
  min = 0,
  ...options
}: FieldOptions & { max: number; items: number; min?: number }) =>
  field(
    options,
    { type: [String], maxItems: items, minItems: min },
    ...list(min, items),
    IsString({ each: true, message: fieldMessage('not-text') }),
    MinLength(1, { each: true, message: fieldMessage('required') }),
    MaxLength(max, { each: true, message: fieldMessage('too-long', max) }),
  );

/** A day that exists, `YYYY-MM-DD`. */
export const Day = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, format: 'date' },
    Satisfies((value) => typeof value === 'string' && isLocalDate(value), fieldMessage('not-a-date')),
  );

/** A time of day, `HH:mm`. */
export const TimeOfDay = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
    Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: fieldMessage('not-a-time') }),
  );

/** A point in time, ISO 8601 with offset. */
export const Instant = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, format: 'date-time' },
    IsISO8601({ strict: true, strictSeparator: true }, { message: fieldMessage('not-an-instant') }),
    Matches(/T.*(Z|[+-]\d\d:\d\d)$/, { message: fieldMessage('not-an-instant') }),
  );

type Class = new () => object;

// Swagger knows a type to be looked up later by the name of its function.
const lazily = (thunk: () => Class) => ({ type: () => thunk() });

export const Nested = (type: () => Class, options: FieldOptions = {}) =>
  field(options, lazily(type), Satisfies(isPlainObject, fieldMessage('not-an-object')), ValidateNested(), Type(type));

export const NestedList = (
  type: () => Class,
  { max, min = 0, ...options }: FieldOptions & { max: number; min?: number },
) =>
  field(
    options,
    { ...lazily(type), isArray: true, maxItems: max, minItems: min },
    IsArray({ message: fieldMessage('not-a-list') }),
    ArrayMinSize(min, { message: fieldMessage('too-few-items', min) }),
    ArrayMaxSize(max, { message: fieldMessage('too-many-items', max) }),
    Satisfies((value) => Array.isArray(value) && value.every(isPlainObject), fieldMessage('not-an-object')),
    ValidateNested({ each: true }),
    Type(type),
  );

function list(min: number, max: number): PropertyDecorator[] {
  return [
    IsArray({ message: fieldMessage('not-a-list') }),
    ArrayMinSize(min, { message: fieldMessage('too-few-items', min) }),
    ArrayMaxSize(max, { message: fieldMessage('too-many-items', max) }),
    ArrayUnique({ message: fieldMessage('repeated') }),
  ];
}

const isPlainObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
