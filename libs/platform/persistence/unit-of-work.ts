import { Injectable } from '@nestjs/common';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';
import { Admission } from './admission';
import { ADMISSION_DEADLINE_MS } from './data-source';
import { faultPoint } from './fault-point';
import { isRetriable } from './pg-errors';
import { type TransactionScope, transactionScope } from './transaction-scope';

const ATTEMPTS = 4;

/** One use case, one transaction. A port called inside joins its caller's. */
@Injectable()
export class UnitOfWork {
  private readonly admission: Admission;

  constructor(private readonly source: DataSource) {
    const poolSize = (source.options as { extra?: { max?: number } }).extra?.max ?? 10;
    this.admission = new Admission(Math.max(1, poolSize - 4), ADMISSION_DEADLINE_MS);
  }

  /** How many units of work wait for a connection. */
  get queued(): number {
    return this.admission.queued;
  }

  /** Runs the work in a transaction, again from the start when PostgreSQL chose it as a deadlock's victim. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const scope = transactionScope.getStore();
    if (scope) return scope.ofMany ? this.oneOfMany(scope, work) : work();
    return this.admission.run(async () => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await this.once(work);
        } catch (error) {
          if (attempt === ATTEMPTS || !isRetriable(error)) throw error;
        }
      }
    });
  }

  /**
   * Many units of work as one transaction: all of them happen or none does, unless whoever ran one goes on without it.
   * Each still names its locks, and they add up in no order: for one after another only where nobody else works yet.
   */
  together<T>(work: () => Promise<T>): Promise<T> {
    return this.run(() => transactionScope.run({ ...this.scope, ofMany: true }, work));
  }

  /** The transaction's entity manager; throws outside a unit of work. */
  get manager(): EntityManager {
    return this.scope.manager;
  }

  repository<Row extends ObjectLiteral>(row: EntityTarget<Row>): Repository<Row> {
    return this.manager.getRepository(row);
  }

  /** Hand-written SQL in the transaction; also gives the rows of `INSERT|UPDATE|DELETE … RETURNING`. */
  async query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.scope.runner.query(sql, parameters, true)).records as Row[];
  }

  /**
   * Takes the named resources until the end of the transaction, always in the same order. Lock late, once, and before
   * writing what a constraint guards: constraints alone deadlock when several people plan at the same time.
   */
  async lock(...resources: string[]): Promise<void> {
    const scope = this.scope;
    if (scope.locked) throw new Error('Resources are locked once per unit of work: name them all together');
    scope.locked = true;
    await scope.manager.query(
      `SELECT pg_advisory_xact_lock(key)
         FROM (SELECT DISTINCT hashtextextended(resource, 0) AS key FROM unnest($1::text[]) resource ORDER BY 1 OFFSET 0) keys`,
      [resources],
    );
  }

  /** Runs once the transaction is safely committed; for wake-up calls only, never for anything that must happen. */
  afterCommit(action: () => void): void {
    this.scope.afterCommit.push(action);
  }

  /** One that fails leaves nothing behind but its error. */
  private async oneOfMany<T>(many: TransactionScope, work: () => Promise<T>): Promise<T> {
    const { runner, afterCommit } = many;
    const told = afterCommit.length;
    await runner.query('SAVEPOINT one_of_many');
    try {
      const result = await transactionScope.run({ ...many, ofMany: false, locked: false }, work);
      await runner.query('RELEASE SAVEPOINT one_of_many');
      return result;
    } catch (error) {
      afterCommit.length = told;
      await runner.query('ROLLBACK TO SAVEPOINT one_of_many; RELEASE SAVEPOINT one_of_many').catch(() => undefined);
      throw error;
    }
  }

  private get scope(): TransactionScope {
    const scope = transactionScope.getStore();
    if (!scope) throw new Error('Not inside a unit of work');
    return scope;
  }

  private async once<T>(work: () => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await begin(runner);
      const scope: TransactionScope = {
        runner,
        manager: runner.manager,
        afterCommit: [],
        locked: false,
        ofMany: false,
      };
      const result = await transactionScope.run(scope, work);
      faultPoint('uow.before-commit');
      await end(runner, 'COMMIT');
      faultPoint('uow.after-commit');
      scope.afterCommit.forEach((action) => action());
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await end(runner, 'ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

// TypeORM's own startTransaction cannot say READ WRITE in the same round trip; the flag keeps `save` from nesting another.
async function begin(runner: QueryRunner): Promise<void> {
  await runner.query('START TRANSACTION READ WRITE');
  (runner as { isTransactionActive: boolean }).isTransactionActive = true;
}

async function end(runner: QueryRunner, statement: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  await runner.query(statement);
  (runner as { isTransactionActive: boolean }).isTransactionActive = false;
}
