import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import type { EditionView, StaffEditionView } from '../http/edition.view';
import { OFFER_COLUMNS, OFFER_TABLES } from './offer-columns';
import { SessionViews } from './session-views';

const EDITION = `
  edition.id, edition.course_id AS "courseId", course.title AS "courseTitle", course.slug AS "courseSlug",
  edition.centre_id AS "centreId", edition.title_suffix AS "titleSuffix", edition.status,
  edition.status_reason AS "statusReason", edition.starts_on::text AS "startsOn", edition.ends_on::text AS "endsOn",
  ${OFFER_COLUMNS}, list.prices, edition.minimum,
  (SELECT coalesce(json_agg(json_build_object(
            'personId', person.id, 'name', concat_ws(' ', person.given_name, person.family_name),
            'bio', instructor.bio, 'role', teaching.role)
            ORDER BY teaching.role DESC, person.sort_name, person.id), '[]')
     FROM scheduling.edition_instructor teaching
     JOIN scheduling.instructor ON instructor.person_id = teaching.person_id
     JOIN identity.person ON person.id = teaching.person_id
    WHERE teaching.edition_id = edition.id) AS instructors`;

const TABLES = `scheduling.edition JOIN catalogue.course ON course.id = edition.course_id ${OFFER_TABLES}`;

const STAFF_ONLY = `
  edition.version, edition.decides_on::text AS "decidesOn",
  CASE WHEN edition.fixed_cost IS NOT NULL
       THEN json_build_object('amount', edition.fixed_cost, 'currency', 'EUR') END AS "fixedCost",
  json_build_object('amount', edition.cost_per_person, 'currency', 'EUR') AS "costPerPerson", edition.layout, edition.equipment,
  edition.joining_instructions AS "joiningInstructions"`;

@Injectable()
export class EditionViews {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionViews,
  ) {}

  /** Undefined for a draft: nobody but staff knows of it. */
  async published(id: string): Promise<EditionView | undefined> {
    const edition = await this.database.one<EditionView>(
      `SELECT ${EDITION} FROM ${TABLES} WHERE edition.id = $1 AND edition.status <> 'draft'`,
      [id],
    );
    return edition && { ...edition, sessions: await this.sessions.ofEdition(id) };
  }

  async forStaff(id: string): Promise<StaffEditionView | undefined> {
    const edition = await this.database.one<StaffEditionView>(
      `SELECT ${EDITION}, ${STAFF_ONLY} FROM ${TABLES} WHERE edition.id = $1`,
      [id],
    );
    return edition && { ...edition, sessions: await this.sessions.ofEdition(id) };
  }
}
