import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';

/** What other capabilities may know of __cap__. */
@Injectable()
export class __Entities__ {
  constructor(private readonly database: Database) {}

  /** How many somebody has. Inside a unit of work, those of that transaction too. */
  async countOf(personId: string): Promise<number> {
    const found = await this.database.one<{ __entities__: number }>(
      'SELECT count(*)::int AS __entities__ FROM __cap__.__entity__ WHERE person_id = $1',
      [personId],
    );
    return found!.__entities__;
  }
}
