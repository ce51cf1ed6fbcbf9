import { Injectable } from '@nestjs/common';
import { Principal, type RoleGrant, TokenResolver } from '@bottega/platform/http';
import { Clock } from '@bottega/platform/kernel';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { isWorthNoting } from '@bottega/identity/domain';
import { PersonalTokenRepository } from '../infrastructure/personal-token.repository';
import { hashSecret } from '../infrastructure/secrets';

interface WorkingToken {
  id: string;
  personId: string;
  lastUsedAt: Date | null;
  roles: RoleGrant[];
}

/** A program acts as the person who made its token, as long as their address stays confirmed. */
@Injectable()
export class StoredTokens extends TokenResolver {
  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
    private readonly tokens: PersonalTokenRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  async resolve(personalToken: string): Promise<Principal | null> {
    const now = this.clock.now();
    const token = await this.find(personalToken, now);
    if (!token) return null;
    const { id, personId, lastUsedAt, roles } = token;
    if (!lastUsedAt || isWorthNoting(lastUsedAt, now)) await this.uow.run(() => this.tokens.noteUsed(id, now));
    return new Principal(personId, roles, { kind: 'token', id }, true);
  }

  private find(personalToken: string, now: Date): Promise<WorkingToken | undefined> {
    return this.database.one(
      `SELECT t.id, t.person_id AS "personId", t.last_used_at AS "lastUsedAt",
              (SELECT coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'centreId', g.centre_id) ORDER BY g.id), '[]')
                 FROM identity.role_grant g WHERE g.person_id = t.person_id) AS roles
         FROM identity.personal_token t JOIN identity.person p ON p.id = t.person_id
        WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > $2)
          AND p.email_confirmed_at IS NOT NULL`,
      [hashSecret(personalToken), now],
    );
  }
}
