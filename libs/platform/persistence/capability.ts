import type { Type } from '@nestjs/common';
import type { MigrationInterface } from 'typeorm';
import type { Check } from './check';

/** What the composition root needs to know of a business capability (or of a platform library with tables). */
export interface Capability {
  name: string;
  /** The one PostgreSQL schema it owns: nobody else writes there. */
  schema: string;
  module?: Type<unknown>;
  entities: readonly Type<unknown>[];
  migrations: readonly (new () => MigrationInterface)[];
  /** Schemas of other capabilities that its queries may read; checked against its SQL. */
  reads: readonly string[];
  /** What an operator may have looked over. */
  checks?: readonly Check[];
}

export const defineCapability = (capability: Capability): Capability => capability;
