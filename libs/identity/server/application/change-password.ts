import { Injectable } from '@nestjs/common';
import type { Principal } from '@bottega/platform/http';
import { Clock } from '@bottega/platform/kernel';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { checkPassword } from '@bottega/identity/domain';
import { CredentialRepository } from '../infrastructure/credential.repository';
import { Passwords } from '../infrastructure/passwords';
import { SessionRepository } from '../infrastructure/session.repository';
import { ProveIdentity } from './prove-identity';

export interface NewPassword {
  currentPassword?: string;
  newPassword: string;
}

/** Chooses a password; every other session ends, since whoever knew the old one may be in it. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
    private readonly proveIdentity: ProveIdentity,
    private readonly passwords: Passwords,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async run(who: Principal, { currentPassword, newPassword }: NewPassword): Promise<void> {
    const { personId, credential } = who;
    checkPassword(newPassword, await this.addressOf(personId), '/newPassword');
    await this.proveIdentity.run(who, currentPassword);
    const passwordHash = await this.passwords.hash(newPassword);
    await this.uow.run(async () => {
      const now = this.clock.now();
      await this.credentials.set(personId, passwordHash, now);
      await this.sessions.endOthers(personId, credential.id, now);
    });
  }

  private async addressOf(personId: string): Promise<string | null> {
    const person = await this.database.one<{ email: string | null }>(
      'SELECT email FROM identity.person WHERE id = $1',
      [personId],
    );
    return person!.email;
  }
}
