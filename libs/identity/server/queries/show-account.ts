import { Injectable } from '@nestjs/common';
import { PERMISSIONS_OF, type RoleGrant } from '@bottega/platform/http';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { AccountView, OwnPersonView } from '../http/account.view';

/** What somebody sees of themselves, and what they may do. */
@Injectable()
export class ShowAccount {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(personId: string): Promise<AccountView> {
    const { roles, ...person } = (await this.database.one<OwnPersonView & { roles: RoleGrant[] }>(
      `SELECT p.id, p.given_name AS "givenName", p.family_name AS "familyName", p.email,
              p.email_confirmed_at IS NOT NULL AS "emailConfirmed",
              (SELECT l.email FROM identity.one_time_link l
                WHERE l.person_id = p.id AND l.purpose = 'change-address' AND l.used_at IS NULL AND l.expires_at > $2
                ORDER BY l.sent_at DESC LIMIT 1) AS "nextEmail", p.birth_date::text AS "birthDate", p.affiliation,
              p.affiliation_verified_at IS NOT NULL AS "affiliationVerified", p.locale,
              EXISTS (SELECT FROM identity.credential c WHERE c.person_id = p.id) AS "hasPassword",
              (SELECT coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'centreId', g.centre_id) ORDER BY g.id), '[]')
                 FROM identity.role_grant g
                WHERE g.person_id = p.id AND p.email_confirmed_at IS NOT NULL) AS roles
         FROM identity.person p WHERE p.id = $1`,
      [personId, this.clock.now()],
    ))!;
    return { person, roles, permissions: [...new Set(roles.flatMap(({ role }) => PERMISSIONS_OF[role]))] };
  }
}
