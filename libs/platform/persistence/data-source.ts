import { DataSource } from 'typeorm';
import type { Capability } from './capability';
import { SnakeCaseNames } from './snake-case-names';

export interface DatabaseOptions {
  url: string;
  /** Connections kept for use cases and queries of this process. */
  poolSize?: number;
}

/** How long a request waits for a connection before it is told that the centre is too busy. */
export const ADMISSION_DEADLINE_MS = 10_000;

/**
 * The application's data source. Its sessions are read-only unless a unit of work opens them,
 * so PostgreSQL itself refuses a write outside of one.
 */
export function createDataSource(
  { url, poolSize = 20 }: DatabaseOptions,
  capabilities: readonly Capability[],
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    namingStrategy: new SnakeCaseNames(),
    entities: capabilities.flatMap((capability) => [...capability.entities]),
    parseInt8: true,
    extra: {
      max: poolSize,
      connectionTimeoutMillis: ADMISSION_DEADLINE_MS,
      options: '-c default_transaction_read_only=on -c idle_in_transaction_session_timeout=60000',
      application_name: 'bottega',
    },
  });
}
