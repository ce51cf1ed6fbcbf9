import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { HoldsPersonalData, type Obstacle, type PersonalData } from '@bottega/platform/records';
import { SuspendedSeats } from '../infrastructure/suspended-seats';
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
    private readonly suspended: SuspendedSeats,
    private readonly clock: Clock,
  ) {}

  tell(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT course.title AS course, edition.starts_on::text AS "startsOn", place.status, place.since, place.changed AS "statusSince",
              place.granted AS "suspendedSeatBecause"
         FROM (SELECT e.edition_id, e.status, e.created_at AS since, e.status_since AS changed, g.reason AS granted
                 FROM enrolment.enrolment e LEFT JOIN enrolment.suspended_grant g ON g.enrolment_id = e.id
                WHERE e.participant_id = $1
               UNION ALL
               SELECT edition_id, status, created_at, status_since, NULL FROM enrolment.waiting_entry WHERE person_id = $1) place
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

  async forget(personId: string): Promise<void> {
    await this.feed.revoke(personId);
    await this.suspended.forgetReasons(personId);
  }
}
