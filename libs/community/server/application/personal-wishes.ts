import { Injectable } from '@nestjs/common';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { HoldsPersonalData, type PersonalData } from '@bottega/platform/records';

@Injectable()
@HoldsPersonalData({ part: 'wishes', title: { it: 'Cosa vorresti imparare', en: 'What you would like to learn' } })
export class PersonalWishes implements PersonalData {
  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
  ) {}

  tell(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT words, added_at AS "addedAt", ends_at AS "endsAt" FROM community.wish WHERE person_id = $1 ORDER BY id`,
      [personId],
    );
  }

  async forget(personId: string): Promise<void> {
    await this.uow.query('DELETE FROM community.wish WHERE person_id = $1', [personId]);
  }
}
