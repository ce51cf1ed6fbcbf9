import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import { HoldsPersonalData, type PersonalData } from '@bottega/platform/records';

@Injectable()
@HoldsPersonalData({
  part: 'attendance',
  title: { it: 'Presenze', en: 'Attendance' },
  stays: {
    it: 'Le presenze nei registri: provano le ore dei corsi a chi li finanzia o li riconosce.',
    en: 'Attendance in the registers: they prove the hours of courses to whoever funds or recognises them.',
  },
})
export class PersonalMarks implements PersonalData {
  constructor(private readonly database: Database) {}

  tell(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT course.title AS course, session.starts_at AS "startsAt", session.minutes, mark.kind,
              mark.late_minutes AS "lateMinutes", mark.left_early_minutes AS "leftEarlyMinutes"
         FROM attendance.mark
         JOIN scheduling.session ON session.id = mark.session_id
         JOIN scheduling.edition ON edition.id = session.edition_id
         JOIN catalogue.course ON course.id = edition.course_id
        WHERE mark.person_id = $1 ORDER BY session.starts_at, session.id`,
      [personId],
    );
  }

  async remains(personId: string): Promise<boolean> {
    return (
      (await this.database.one('SELECT FROM attendance.mark WHERE person_id = $1 LIMIT 1', [personId])) !== undefined
    );
  }
}
