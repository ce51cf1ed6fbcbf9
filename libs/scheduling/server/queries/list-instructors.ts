import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import type { InstructorView } from '../http/place.view';

@Injectable()
export class ListInstructors {
  constructor(private readonly database: Database) {}

  /** Everybody who has a profile, or the one asked for, by name. */
  find(personId: string | null = null): Promise<InstructorView[]> {
    return this.database.query(
      `SELECT instructor.person_id AS "personId", concat_ws(' ', person.given_name, person.family_name) AS name,
              instructor.bio, instructor.skills
         FROM scheduling.instructor JOIN identity.person ON person.id = instructor.person_id
        WHERE $1::uuid IS NULL OR instructor.person_id = $1
        ORDER BY person.sort_name, person.id`,
      [personId],
    );
  }
}
