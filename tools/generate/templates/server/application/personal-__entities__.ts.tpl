import { Injectable } from '@nestjs/common';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { HoldsPersonalData, type PersonalData } from '@bottega/platform/records';

@Injectable()
@HoldsPersonalData({ part: '__entities__', title: { it: '__it_many__', en: '__en_many__' } })
export class Personal__Entities__ implements PersonalData {
  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
  ) {}

  tell(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT words, added_at AS "addedAt" FROM __cap__.__entity__ WHERE person_id = $1 ORDER BY id`,
      [personId],
    );
  }

  async forget(personId: string): Promise<void> {
    await this.uow.query('DELETE FROM __cap__.__entity__ WHERE person_id = $1', [personId]);
  }
}
