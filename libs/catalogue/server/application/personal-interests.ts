import { Injectable } from '@nestjs/common';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { HoldsPersonalData, type PersonalData } from '@bottega/platform/records';

@Injectable()
@HoldsPersonalData({ part: 'interests', title: { it: 'Corsi che ti interessano', en: 'Courses you asked about' } })
export class PersonalInterests implements PersonalData {
  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
  ) {}

  tell(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT course.title AS course, interest.since
         FROM catalogue.interest JOIN catalogue.course ON course.id = interest.course_id
        WHERE interest.person_id = $1 ORDER BY interest.since, course.id`,
      [personId],
    );
  }

  async forget(personId: string): Promise<void> {
    await this.uow.query('DELETE FROM catalogue.interest WHERE person_id = $1', [personId]);
  }
}
