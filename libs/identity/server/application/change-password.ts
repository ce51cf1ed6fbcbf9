import { Injectable } from '@nestjs/common';
import type { Principal } from '@bottega/platform/http';
import { Clock } from '@bottega/platform/kernel';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { checkPassword, identityErrors, mayChoosePasswordAfresh, type SignInMethod } from '@bottega/identity/domain';
import { CredentialRepository } from '../infrastructure/credential.repository';
import { Passwords } from '../infrastructure/passwords';
import { SessionRepository } from '../infrastructure/session.repository';

export interface NewPassword {
  currentPassword?: string;
  newPassword: string;
}

interface Proof {
  email: string | null;
  passwordHash: string | undefined;
  openedBy: SignInMethod;
  openedAt: Date;
}

/** Chooses a password; every other session ends, since whoever knew the old one may be in it. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async run({ personId, credential }: Principal, { currentPassword, newPassword }: NewPassword): Promise<void> {
    const proof = await this.proofOf(credential.id);
    checkPassword(newPassword, proof.email, '/newPassword');
    await this.checkIdentity(proof, currentPassword);
    const passwordHash = await this.passwords.hash(newPassword);
    await this.uow.run(async () => {
      const now = this.clock.now();
      await this.credentials.set(personId, passwordHash, now);
      await this.sessions.endOthers(personId, credential.id, now);
    });
  }

  private async checkIdentity({ passwordHash, openedBy, openedAt }: Proof, currentPassword = ''): Promise<void> {
    if (mayChoosePasswordAfresh(openedBy, openedAt, this.clock.now())) return;
    if (await this.passwords.matches(currentPassword, passwordHash)) return;
    throw identityErrors('wrong-password', {}, [{ pointer: '/currentPassword', code: 'identity.wrong-password' }]);
  }

  private async proofOf(sessionId: string): Promise<Proof> {
    const proof = await this.database.one<Proof>(
      `SELECT p.email, c.password_hash AS "passwordHash", s.opened_by AS "openedBy", s.opened_at AS "openedAt"
         FROM identity.session s
         JOIN identity.person p ON p.id = s.person_id
         LEFT JOIN identity.credential c ON c.person_id = p.id
        WHERE s.id = $1`,
      [sessionId],
    );
    return { ...proof!, passwordHash: proof!.passwordHash ?? undefined };
  }
}
