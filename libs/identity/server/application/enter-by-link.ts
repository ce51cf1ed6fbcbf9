import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { CredentialRepository } from '../infrastructure/credential.repository';
import { SessionRepository } from '../infrastructure/session.repository';
import { OpenSession, type SignedIn } from './open-session';
import { UseLink } from './use-link';

@Injectable()
export class EnterByLink {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly useLink: UseLink,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionRepository,
    private readonly openSession: OpenSession,
    private readonly clock: Clock,
  ) {}

  async run(token: string, userAgent: string | undefined): Promise<SignedIn> {
    return this.uow.run(async () => {
      const person = await this.useLink.run(token, 'sign-in');
      if (!person.emailConfirmedAt) await this.forgetWhoeverTookTheAddress(person.id);
      return this.openSession.run(person.id, 'link', userAgent);
    });
  }

  /** Nobody had proved the address theirs: a password set before may be that of somebody lying in wait for its owner. */
  private async forgetWhoeverTookTheAddress(personId: string): Promise<void> {
    await this.credentials.remove(personId);
    await this.sessions.endAll(personId, this.clock.now());
  }
}
