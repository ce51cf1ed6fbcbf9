import { Injectable } from '@nestjs/common';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { identityErrors } from '@bottega/identity/domain';
import { Passwords } from '../infrastructure/passwords';
import { OpenSession, type SignedIn } from './open-session';

export interface Credentials {
  email: string;
  password: string;
}

@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly openSession: OpenSession,
  ) {}

  async run({ email, password }: Credentials, userAgent: string | undefined): Promise<SignedIn> {
    const account = await this.database.one<{ personId: string; passwordHash: string }>(
      `SELECT c.person_id AS "personId", c.password_hash AS "passwordHash"
         FROM identity.person p JOIN identity.credential c ON c.person_id = p.id WHERE lower(p.email) = lower($1)`,
      [email],
    );
    const matches = await this.passwords.matches(password, account?.passwordHash);
    if (!account || !matches) throw identityErrors('wrong-credentials');
    return this.uow.run(() => this.openSession.run(account.personId, 'password', userAgent));
  }
}
