import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';

/** What other capabilities may know of community. */
@Injectable()
export class Wishes {
  constructor(private readonly database: Database) {}

  /** How many somebody has now. Inside a unit of work, those of that transaction too. */
  async countOf(personId: string, now: Date): Promise<number> {
    const found = await this.database.one<{ wishes: number }>(
      'SELECT count(*)::int AS wishes FROM community.wish WHERE person_id = $1 AND ends_at > $2',
      [personId, now],
    );
    return found!.wishes;
  }
}
