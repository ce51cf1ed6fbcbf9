import { Injectable } from '@nestjs/common';
import { type EnrolmentStatus, OCCUPYING_STATUSES } from '@bottega/enrolment/domain';
import { Database } from '@bottega/platform/persistence';

export interface RosterEntry {
  enrolmentId: string;
  personId: string;
  givenName: string;
  familyName: string;
  status: EnrolmentStatus;
  since: Date;
}

/** Who holds a place, in the order of a register. Bounded by the edition's capacity. */
@Injectable()
export class Roster {
  constructor(private readonly database: Database) {}

  of(editionId: string): Promise<RosterEntry[]> {
    return this.database.query(
      `SELECT e.id AS "enrolmentId", p.id AS "personId", p.given_name AS "givenName", p.family_name AS "familyName",
              e.status, e.status_since AS since
         FROM enrolment.enrolment e JOIN identity.person p ON p.id = e.participant_id
        WHERE e.edition_id = $1 AND e.status = ANY ($2)
        ORDER BY platform.fold(p.family_name), platform.fold(p.given_name), e.id`,
      [editionId, OCCUPYING_STATUSES],
    );
  }
}
