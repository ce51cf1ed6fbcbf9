import { Injectable } from '@nestjs/common';
import type { EnrolmentStatus } from '@bottega/enrolment/domain';
import { Database } from '@bottega/platform/persistence';

/** Somebody whose place a decision is about. */
export interface PersonConcerned {
  enrolmentId: string;
  personId: string;
  givenName: string;
  familyName: string;
  /** Without an address they are told by hand. */
  hasEmail: boolean;
  affiliation: 'coworker' | 'resident' | 'external';
  status: EnrolmentStatus;
}

/** Whoever holds a place that is not over yet, in the order of a register. Bounded by the edition's capacity. */
@Injectable()
export class PeopleConcerned {
  constructor(private readonly database: Database) {}

  of(editionId: string): Promise<PersonConcerned[]> {
    return this.database.query(
      `SELECT e.id AS "enrolmentId", p.id AS "personId", p.given_name AS "givenName", p.family_name AS "familyName",
              p.email IS NOT NULL AS "hasEmail", p.affiliation, e.status
         FROM enrolment.enrolment e
         JOIN identity.person p ON p.id = e.participant_id
        WHERE e.edition_id = $1 AND e.status IN ('held', 'pending', 'enrolled')
        ORDER BY p.sort_name, e.id`,
      [editionId],
    );
  }
}
