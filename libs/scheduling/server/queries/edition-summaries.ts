import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import type { EditionStatus } from '@bottega/scheduling/domain';

/** What other capabilities may know of an edition. */
export interface EditionSummary {
  id: string;
  courseId: string;
  courseTitle: string;
  courseSlug: string;
  titleSuffix: string;
  centreId: string;
  status: EditionStatus;
  statusChangedAt: Date;
  /** Why it was put off or called off. */
  statusReason: string | null;
  capacity: number;
  minimum: number;
  decidesOn: string | null;
  /** Cents; null while nobody has said. */
  fixedCost: number | null;
  /** Cents. */
  costPerPerson: number;
  joiningInstructions: string;
  /** The local day of the first session; null while none is planned. */
  startsOn: string | null;
  firstSessionStartsAt: Date | null;
  firstSessionEndsAt: Date | null;
  lastSessionEndsAt: Date | null;
  /** Where the first session is held. */
  venueName: string | null;
  zone: string;
  instructorIds: string[];
}

@Injectable()
export class EditionSummaries {
  constructor(private readonly database: Database) {}

  find(ids: readonly string[]): Promise<EditionSummary[]> {
    return this.database.query<EditionSummary>(
      `SELECT edition.id, edition.course_id AS "courseId", course.title AS "courseTitle", course.slug AS "courseSlug",
              edition.title_suffix AS "titleSuffix", edition.centre_id AS "centreId", edition.status,
              edition.status_changed_at AS "statusChangedAt", edition.status_reason AS "statusReason",
              edition.capacity, edition.minimum, edition.decides_on::text AS "decidesOn",
              edition.fixed_cost AS "fixedCost", edition.cost_per_person AS "costPerPerson",
              edition.joining_instructions AS "joiningInstructions", edition.starts_on::text AS "startsOn",
              first.starts_at AS "firstSessionStartsAt", first.ends_at AS "firstSessionEndsAt",
              edition.ends_at AS "lastSessionEndsAt", first.venue AS "venueName",
              coalesce(first.zone, centre.zone) AS zone,
              ARRAY(SELECT person_id FROM scheduling.edition_instructor
                     WHERE edition_id = edition.id ORDER BY role DESC, person_id)::text[] AS "instructorIds"
         FROM scheduling.edition
         JOIN catalogue.course ON course.id = edition.course_id
         JOIN scheduling.centre ON centre.id = edition.centre_id
         LEFT JOIN LATERAL (
              SELECT session.starts_at, session.ends_at, session.zone, venue.name AS venue
                FROM scheduling.session
                JOIN scheduling.space ON space.id = session.space_id
                JOIN scheduling.venue ON venue.id = space.venue_id
               WHERE session.edition_id = edition.id
               ORDER BY session.status = 'planned' DESC, session.starts_at LIMIT 1) first ON true
        WHERE edition.id = ANY($1) ORDER BY edition.id`,
      [ids],
    );
  }
}
