import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';

/** What other capabilities may know of paths. */
@Injectable()
export class Paths {
  constructor(private readonly database: Database) {}

  /** Those of them that exist. */
  async existing(ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM catalogue.path WHERE id::text = ANY($1) ORDER BY id',
      [ids],
    );
    return rows.map(({ id }) => id);
  }
}
