import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { checkOwnSignUp, checkPassword } from '@bottega/identity/domain';
import { CredentialRepository } from '../infrastructure/credential.repository';
import { Passwords } from '../infrastructure/passwords';
import { EnterPerson, type PersonDetails } from './enter-person';
import { OpenSession, type SignedIn } from './open-session';

export interface SignUpInput extends PersonDetails {
  email: string;
  birthDate: LocalDate;
  password: string;
}

@Injectable()
export class SignUp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enterPerson: EnterPerson,
    private readonly credentials: CredentialRepository,
    private readonly passwords: Passwords,
    private readonly openSession: OpenSession,
    private readonly clock: Clock,
  ) {}

  /**
   * An address that already has an account is refused as such. Hiding it would not keep the secret (the mailbox's
   * owner learns it anyway, others could tell from being signed in or not) and would leave people stuck at the door.
   */
  async run({ password, ...details }: SignUpInput, userAgent: string | undefined): Promise<SignedIn> {
    const now = this.clock.now();
    checkOwnSignUp(details.birthDate, now);
    checkPassword(password, details.email);
    const passwordHash = await this.passwords.hash(password);
    return this.uow.run(async () => {
      const personId = await this.enterPerson.run(details, { termsAcceptedAt: now });
      await this.credentials.set(personId, passwordHash, now);
      return this.openSession.run(personId, 'password', userAgent);
    });
  }
}
