import { Injectable } from '@nestjs/common';
import type { Principal } from '@bottega/platform/http';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { identityErrors, mayChoosePasswordAfresh, type SignInMethod } from '@bottega/identity/domain';
import { Passwords } from '../infrastructure/passwords';

interface Proof {
  passwordHash: string | null;
  openedBy: SignInMethod;
  openedAt: Date;
}

/** Before what opens or closes an account: a browser left open is not its owner. */
@Injectable()
export class ProveIdentity {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** By the password, or by having just come in by an e-mailed link. @throws identity.wrong-password */
  async run({ credential }: Principal, currentPassword = ''): Promise<void> {
    const { passwordHash, openedBy, openedAt } = await this.proofOf(credential.id);
    if (mayChoosePasswordAfresh(openedBy, openedAt, this.clock.now())) return;
    if (await this.passwords.matches(currentPassword, passwordHash ?? undefined)) return;
    throw identityErrors('wrong-password', {}, [{ pointer: '/currentPassword', code: 'identity.wrong-password' }]);
  }

  private async proofOf(sessionId: string): Promise<Proof> {
    const proof = await this.database.one<Proof>(
      `SELECT c.password_hash AS "passwordHash", s.opened_by AS "openedBy", s.opened_at AS "openedAt"
         FROM identity.session s LEFT JOIN identity.credential c ON c.person_id = s.person_id
        WHERE s.id = $1`,
      [sessionId],
    );
    return proof!;
  }
}
