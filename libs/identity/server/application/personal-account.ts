import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { HoldsPersonalData, type Obstacle, type PersonalData } from '@bottega/platform/records';
import { CredentialRepository } from '../infrastructure/credential.repository';
import { OneTimeLinkRepository } from '../infrastructure/one-time-link.repository';
import { PersonalTokenRepository } from '../infrastructure/personal-token.repository';
import { RoleGrantRepository } from '../infrastructure/role-grant.repository';
import { SessionRepository } from '../infrastructure/session.repository';

@Injectable()
@HoldsPersonalData({ part: 'account', title: { it: 'Il tuo account', en: 'Your account' } })
export class PersonalAccount implements PersonalData {
  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionRepository,
    private readonly tokens: PersonalTokenRepository,
    private readonly links: OneTimeLinkRepository,
    private readonly grants: RoleGrantRepository,
    private readonly clock: Clock,
  ) {}

  tell(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT p.given_name AS "givenName", p.family_name AS "familyName", p.email, p.email_confirmed_at AS "emailConfirmedAt",
              p.birth_date::text AS "birthDate", p.locale, p.affiliation, p.affiliation_verified_at AS "affiliationVerifiedAt",
              p.guardian_name AS "guardianName", p.guardian_consent_on::text AS "guardianConsentOn",
              p.terms_accepted_at AS "termsAcceptedAt", p.registered_at AS "registeredAt",
              (SELECT coalesce(json_agg(json_build_object('role', role, 'since', granted_at) ORDER BY id), '[]')
                 FROM identity.role_grant WHERE person_id = p.id) AS roles,
              (SELECT coalesce(json_agg(json_build_object('device', device, 'openedAt', opened_at, 'lastSeenAt', last_seen_at,
                        'endedAt', ended_at) ORDER BY id), '[]')
                 FROM identity.session WHERE person_id = p.id) AS sessions,
              (SELECT coalesce(json_agg(json_build_object('name', name, 'createdAt', created_at, 'lastUsedAt', last_used_at,
                        'revokedAt', revoked_at) ORDER BY id), '[]')
                 FROM identity.personal_token WHERE person_id = p.id) AS tokens
         FROM identity.person p WHERE p.id = $1`,
      [personId],
    );
  }

  /** Somebody must always be able to give roles. */
  async obstacles(personId: string): Promise<Obstacle[]> {
    await this.uow.lock('identity.admins');
    const grants = await this.grants.of(personId);
    const administers = grants.some(({ role, centreId }) => role === 'admin' && centreId === null);
    if (!administers || (await this.grants.otherAdmins(personId)) > 0) return [];
    return [{ title: 'admin', subjectId: personId, at: null }];
  }

  async forget(personId: string): Promise<void> {
    const now = this.clock.now();
    await this.credentials.remove(personId);
    await this.sessions.forgetAll(personId, now);
    await this.tokens.revokeAll(personId, now);
    await this.links.removeAll(personId);
    await this.grants.removeAll(personId);
  }
}
