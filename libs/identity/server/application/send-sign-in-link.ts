import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { mayHaveAccount } from '@bottega/identity/domain';
import { PersonRepository } from '../infrastructure/person.repository';
import { SendLink } from './send-link';

@Injectable()
export class SendSignInLink {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PersonRepository,
    private readonly sendLink: SendLink,
    private readonly clock: Clock,
  ) {}

  /** Says nothing of whether the address is known. */
  async run(email: string): Promise<void> {
    await this.uow.run(async () => {
      const person = await this.people.withEmail(email);
      if (!person?.email || !mayHaveAccount(person.birthDate, this.clock.now())) return;
      await this.sendLink.run({ id: person.id, email: person.email }, 'sign-in');
    });
  }
}
