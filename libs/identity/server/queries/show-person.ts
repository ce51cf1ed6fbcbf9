import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import { identityErrors } from '@bottega/identity/domain';
import type { PersonView } from '../http/person.view';

/** What staff see of a person. */
@Injectable()
export class ShowPerson {
  constructor(private readonly database: Database) {}

  /** @throws identity.person-not-found */
  async run(personId: string): Promise<PersonView> {
    const person = await this.database.one<PersonView>(
      `SELECT p.id, p.given_name AS "givenName", p.family_name AS "familyName", p.email,
              p.email_confirmed_at IS NOT NULL AS "emailConfirmed", p.birth_date::text AS "birthDate", p.locale,
              p.affiliation, p.affiliation_verified_at AS "affiliationVerifiedAt",
              v.given_name || ' ' || v.family_name AS "affiliationVerifiedBy",
              p.affiliation_evidence AS "affiliationEvidence", p.guardian_name AS "guardianName",
              p.guardian_consent_on::text AS "guardianConsentOn", p.registered_at AS "registeredAt", p.version,
              (SELECT max(s.last_seen_at) FROM identity.session s WHERE s.person_id = p.id) AS "lastSeenAt"
         FROM identity.person p LEFT JOIN identity.person v ON v.id = p.affiliation_verified_by
        WHERE p.id = $1`,
      [personId],
    );
    if (!person) throw identityErrors('person-not-found');
    return { ...person, roles: await this.rolesOf(personId) };
  }

  private rolesOf(personId: string): Promise<PersonView['roles']> {
    return this.database.query(
      `SELECT g.id, g.role, g.centre_id AS "centreId", g.granted_at AS "grantedAt",
              b.given_name || ' ' || b.family_name AS "grantedBy"
         FROM identity.role_grant g LEFT JOIN identity.person b ON b.id = g.granted_by
        WHERE g.person_id = $1 ORDER BY g.id`,
      [personId],
    );
  }
}
