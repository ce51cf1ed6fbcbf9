import { QueryFailedError } from 'typeorm';

interface PgFailure {
  code?: string;
  constraint?: string;
  detail?: string;
}

function failureOf(error: unknown): PgFailure | undefined {
  return error instanceof QueryFailedError ? (error.driverError as PgFailure) : undefined;
}

/** PostgreSQL gave way to somebody else: the same work may be tried again from the start. */
export function isRetriable(error: unknown): boolean {
  const code = failureOf(error)?.code;
  return code === '40P01' || code === '40001';
}

/** Did this constraint (unique, exclusion, check or foreign key) refuse the write? */
export function violates(error: unknown, constraint: string): boolean {
  const failure = failureOf(error);
  return failure?.code?.startsWith('23') === true && failure.constraint === constraint;
}

/** A value PostgreSQL cannot read as what it should be, such as a word in place of an id inside a forged cursor. */
export function isUnreadableValue(error: unknown): boolean {
  return ['22P02', '22003', '22007', '22008'].includes(failureOf(error)?.code ?? '');
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P03', '08006', '08001', '53300']);

/** The database cannot be reached, or no connection came free in time. */
export function isUnreachable(error: unknown): boolean {
  const cause =
    error instanceof QueryFailedError ? (error.driverError as Error & PgFailure) : (error as Error & PgFailure);
  return (
    UNREACHABLE.has(cause?.code ?? '') ||
    /timeout exceeded when trying to connect|Connection terminated/.test(cause?.message ?? '')
  );
}
