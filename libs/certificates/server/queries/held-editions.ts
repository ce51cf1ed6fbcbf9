import { Injectable } from '@nestjs/common';
import type { EditionFacts } from '@bottega/certificates/domain';
import { Database } from '@bottega/platform/persistence';

export interface HeldEdition extends EditionFacts {
  courseId: string;
  /** Where the centre's clocks are. */
  zone: string;
}

type Held = Omit<HeldEdition, 'mode'> & { inPerson: boolean; remote: boolean };

/** How an edition was held, as a certificate tells it: its sessions but the cancelled ones. */
@Injectable()
export class HeldEditions {
  constructor(private readonly database: Database) {}

  async get(editionId: string): Promise<HeldEdition> {
    const held = await this.database.one<Held>(
      `SELECT edition.course_id AS "courseId", centre.zone,
              min(session.local_date)::text AS "startsOn", max(session.local_date)::text AS "endsOn",
              count(*) AS sessions, bool_or(NOT space.remote) AS "inPerson", bool_or(space.remote) AS remote,
              string_agg(DISTINCT concat_ws(', ', venue.name, venue.address, venue.city), '; ')
                FILTER (WHERE NOT space.remote) AS venue,
              ARRAY(SELECT person.given_name || ' ' || person.family_name
                      FROM scheduling.session_instructor teaching
                      JOIN scheduling.session taught ON taught.id = teaching.session_id
                      JOIN identity.person ON person.id = teaching.person_id
                     WHERE taught.edition_id = edition.id AND taught.status = 'planned'
                     GROUP BY person.id ORDER BY count(*) DESC, person.sort_name) AS instructors
         FROM scheduling.edition
         JOIN scheduling.centre ON centre.id = edition.centre_id
         JOIN scheduling.session ON session.edition_id = edition.id AND session.status = 'planned'
         JOIN scheduling.space ON space.id = session.space_id
         JOIN scheduling.venue ON venue.id = space.venue_id
        WHERE edition.id = $1
        GROUP BY edition.id, centre.id`,
      [editionId],
    );
    if (!held) throw new Error(`Edition ${editionId} has no sessions`);
    const { inPerson, remote, ...edition } = held;
    return { ...edition, mode: !remote ? 'in-person' : inPerson ? 'hybrid' : 'remote' };
  }
}
