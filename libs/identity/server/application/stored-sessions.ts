import { Injectable } from '@nestjs/common';
import { Principal, type RoleGrant, SessionResolver } from '@bottega/platform/http';
import { Clock } from '@bottega/platform/kernel';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { idleSince, isWorthNoting } from '@bottega/identity/domain';
import { hashSecret } from '../infrastructure/secrets';
import { SessionRepository } from '../infrastructure/session.repository';

interface OpenSessionRow {
  sessionId: string;
  personId: string;
  lastSeenAt: Date;
  emailConfirmed: boolean;
  roles: RoleGrant[];
}

/** Every signed-in request passes here: one indexed read, and rarely a write. */
@Injectable()
export class StoredSessions extends SessionResolver {
  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  async resolve(sessionToken: string): Promise<Principal | null> {
    const now = this.clock.now();
    const session = await this.find(sessionToken, now);
    if (!session) return null;
    const { sessionId, personId, lastSeenAt, emailConfirmed, roles } = session;
    if (isWorthNoting(lastSeenAt, now)) await this.uow.run(() => this.sessions.noteSeen(sessionId, now));
    return new Principal(personId, emailConfirmed ? roles : [], { kind: 'session', id: sessionId }, emailConfirmed);
  }

  private find(sessionToken: string, now: Date): Promise<OpenSessionRow | undefined> {
    return this.database.one(
      `SELECT s.id AS "sessionId", s.person_id AS "personId", s.last_seen_at AS "lastSeenAt",
              p.email_confirmed_at IS NOT NULL AS "emailConfirmed",
              (SELECT coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'centreId', g.centre_id) ORDER BY g.id), '[]')
                 FROM identity.role_grant g WHERE g.person_id = s.person_id) AS roles
         FROM identity.session s JOIN identity.person p ON p.id = s.person_id
        WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.ends_at > $2 AND s.last_seen_at > $3`,
      [hashSecret(sessionToken), now, idleSince(now)],
    );
  }
}
