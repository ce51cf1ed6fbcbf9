import { Injectable } from '@nestjs/common';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { HoldsPersonalData, type PersonalData } from '@bottega/platform/records';

/** What lowered a price stays explained on the order; what somebody declared about themselves goes with them. */
@Injectable()
@HoldsPersonalData({ part: 'concessions', title: { it: 'Agevolazioni', en: 'Concessions' } })
export class PersonalConcessions implements PersonalData {
  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
  ) {}

  tell(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT kind, evidence, status, declared_at AS "declaredAt", checked_at AS "checkedAt", valid_to::text AS "validTo", reason
         FROM billing.concession WHERE person_id = $1 ORDER BY id`,
      [personId],
    );
  }

  async forget(personId: string): Promise<void> {
    await this.uow.query('DELETE FROM billing.concession WHERE person_id = $1', [personId]);
  }
}
