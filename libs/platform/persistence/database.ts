import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { transactionScope } from './transaction-scope';

/** Reads: SQL → rows. Inside a unit of work it sees that transaction; outside it cannot write. */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  /** The connections of this process, by state; waiting: asked for and not there yet. */
  get connections(): Record<'busy' | 'idle' | 'waiting', number> {
    const { totalCount, idleCount, waitingCount } = (this.source.driver as unknown as { master: Pool }).master;
    return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
  }

  query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (transactionScope.getStore()?.manager ?? this.source).query(sql, parameters);
  }

  async one<Row>(sql: string, parameters: unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(sql, parameters))[0];
  }
}
