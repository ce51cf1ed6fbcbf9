import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager, QueryRunner } from 'typeorm';

/** The transaction of the running use case, carried in async context so that ports join it without being told. */
export interface TransactionScope {
  runner: QueryRunner;
  manager: EntityManager;
  afterCommit: (() => void)[];
  /** Set once resources have been locked: locking twice could take them out of order and deadlock. */
  locked: boolean;
  /** Whether the units of work run in it are still several, each with locks of its own. */
  ofMany: boolean;
}

export const transactionScope = new AsyncLocalStorage<TransactionScope>();
