import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { HoldsPersonalData, type Obstacle, type PersonalData } from '@bottega/platform/records';

@Injectable()
@HoldsPersonalData({
  part: 'teaching',
  title: { it: 'Lezioni che tieni', en: 'Sessions you teach' },
  stays: {
    it: 'Gli incontri che hai tenuto: chi rendiconta un corso deve dire chi lo ha insegnato.',
    en: 'The sessions you have taught: whoever accounts for a course must say who taught it.',
  },
})
export class PersonalTeaching implements PersonalData {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  tell(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT course.title AS course, session.title AS session, session.starts_at AS "startsAt", session.minutes, session.status
         FROM scheduling.session_instructor teaching
         JOIN scheduling.session ON session.id = teaching.session_id
         JOIN scheduling.edition ON edition.id = session.edition_id
         JOIN catalogue.course ON course.id = edition.course_id
        WHERE teaching.person_id = $1 ORDER BY session.starts_at, session.id`,
      [personId],
    );
  }

  obstacles(personId: string): Promise<Obstacle[]> {
    return this.database.query(
      `SELECT course.title, session.id AS "subjectId", session.starts_at AS at
         FROM scheduling.session_instructor teaching
         JOIN scheduling.session ON session.id = teaching.session_id
         JOIN scheduling.edition ON edition.id = session.edition_id
         JOIN catalogue.course ON course.id = edition.course_id
        WHERE teaching.person_id = $1 AND session.status = 'planned' AND session.ends_at > $2
        ORDER BY session.starts_at, session.id`,
      [personId, this.clock.now()],
    );
  }

  async remains(personId: string): Promise<boolean> {
    return (await this.tell(personId)).length > 0;
  }
}
