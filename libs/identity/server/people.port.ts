import { Injectable } from '@nestjs/common';
import { type Permission, PERMISSIONS_OF, type RoleGrant, ROLES } from '@bottega/platform/http';
import { Clock, type LocalDate, type Locale, newId } from '@bottega/platform/kernel';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { type Affiliation, checkPassword, checkPerson, identityErrors } from '@bottega/identity/domain';
import { EnterPerson } from './application/enter-person';
import { CredentialRepository } from './infrastructure/credential.repository';
import { Passwords } from './infrastructure/passwords';
import { RoleGrantRepository } from './infrastructure/role-grant.repository';

export interface PersonSummary {
  id: string;
  givenName: string;
  familyName: string;
  email: string | null;
  emailConfirmed: boolean;
  locale: Locale;
  affiliation: Affiliation;
  /** False when the person declared it and nobody has checked. */
  affiliationVerified: boolean;
  birthDate: LocalDate | null;
  guardianName: string | null;
  guardianConsentOn: LocalDate | null;
}

export interface NewPerson {
  id?: string;
  givenName: string;
  familyName: string;
  email: string | null;
  emailConfirmed?: boolean;
  password?: string;
  birthDate: LocalDate | null;
  affiliation: Affiliation;
  affiliationVerified?: boolean;
  locale?: Locale;
  guardianName?: string | null;
  guardianConsentOn?: LocalDate | null;
  roles?: readonly RoleGrant[];
}

/** What other capabilities may ask of identity. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
    private readonly enterPerson: EnterPerson,
    private readonly credentials: CredentialRepository,
    private readonly passwords: Passwords,
    private readonly grants: RoleGrantRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws identity.person-not-found */
  async get(id: string): Promise<PersonSummary> {
    const [person] = await this.find([id]);
    if (!person) throw identityErrors('person-not-found');
    return person;
  }

  /** Those of them that exist, in no order. */
  find(ids: readonly string[]): Promise<PersonSummary[]> {
    return this.database.query(
      `SELECT id, given_name AS "givenName", family_name AS "familyName", email,
              email_confirmed_at IS NOT NULL AS "emailConfirmed", locale, affiliation,
              affiliation_verified_at IS NOT NULL AS "affiliationVerified", birth_date::text AS "birthDate",
              guardian_name AS "guardianName", guardian_consent_on::text AS "guardianConsentOn"
         FROM identity.person WHERE id = ANY($1::uuid[])`,
      [ids],
    );
  }

  /** Whoever may do this, anywhere, by the roles they have been given. */
  async whoMay(permission: Permission): Promise<string[]> {
    const roles = ROLES.filter((role) => PERMISSIONS_OF[role].includes(permission));
    const rows = await this.database.query<{ id: string }>(
      'SELECT DISTINCT person_id AS id FROM identity.role_grant WHERE role = ANY($1) ORDER BY id',
      [roles],
    );
    return rows.map(({ id }) => id);
  }

  /** Enters somebody on behalf of nobody: demo data and the command line. @returns their id */
  async register({ password, roles = [], ...person }: NewPerson): Promise<string> {
    const { id, emailConfirmed, affiliationVerified, locale = 'it', ...details } = person;
    const now = this.clock.now();
    checkPerson({ guardianName: null, guardianConsentOn: null, ...details }, now);
    if (password !== undefined) checkPassword(password, details.email);
    const passwordHash = password === undefined ? null : await this.passwords.hash(password);
    return this.uow.run(async () => {
      const personId = await this.enterPerson.run(
        { ...details, locale },
        { id, emailConfirmedAt: emailConfirmed ? now : null, affiliationVerifiedAt: affiliationVerified ? now : null },
      );
      if (passwordHash) await this.credentials.set(personId, passwordHash, now);
      for (const role of roles)
        await this.grants.add({ ...role, id: newId(), personId, grantedBy: null, grantedAt: now });
      return personId;
    });
  }
}
