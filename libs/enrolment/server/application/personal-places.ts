import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { HoldsPersonalData, type Obstacle, type PersonalData } from '@bottega/platform/records';
import { KeepCalendarFeed } from './keep-calendar-feed';

@Injectable()
@HoldsPersonalData({
  part: 'enrolments',
  title: { it: 'Iscrizioni e liste d’attesa', en: 'Enrolments and waiting lists' },
})
export class PersonalPlaces implements PersonalData {
  constructor(
    private readonly database: Database,
    private readonly feed: KeepCalendarFeed,
    private readonly clock: Clock,
  ) {}

  tell(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT course.title AS course, edition.starts_on::text AS "startsOn", place.status, place.since, place.changed AS "statusSince"
         FROM (SELECT edition_id, status, created_at AS since, status_since AS changed
                 FROM enrolment.enrolment WHERE participant_id = $1
               UNION ALL
               SELECT edition_id, status, created_at, status_since FROM enrolment.waiting_entry WHERE person_id = $1) place
         JOIN scheduling.edition ON edition.id = place.edition_id
         JOIN catalogue.course ON course.id = edition.course_id
        ORDER BY place.since, edition.id`,
      [personId],
    );
  }

  /** Places and turns in line of what is still to come: to be given back first, so that money and seats are settled. */
  obstacles(personId: string): Promise<Obstacle[]> {
    return this.database.query(
      `SELECT course.title, place.id AS "subjectId", edition.starts_at AS at
         FROM (SELECT id, edition_id FROM enrolment.enrolment
                WHERE participant_id = $1 AND status IN ('held', 'pending', 'enrolled')
               UNION ALL
               SELECT id, edition_id FROM enrolment.waiting_entry
                WHERE person_id = $1 AND status IN ('waiting', 'offered')) place
         JOIN scheduling.edition ON edition.id = place.edition_id
         JOIN catalogue.course ON course.id = edition.course_id
        WHERE edition.ends_at IS NULL OR edition.ends_at > $2
        ORDER BY edition.starts_at, place.id`,
      [personId, this.clock.now()],
    );
  }

  forget(personId: string): Promise<void> {
    return this.feed.revoke(personId);
  }
}
