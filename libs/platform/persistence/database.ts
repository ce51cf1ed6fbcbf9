import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { transactionScope } from './transaction-scope';

/** Reads: SQL → rows. Inside a unit of work it sees that transaction; outside it cannot write. */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (transactionScope.getStore()?.manager ?? this.source).query(sql, parameters);
  }

  async one<Row>(sql: string, parameters: unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(sql, parameters))[0];
  }
}
