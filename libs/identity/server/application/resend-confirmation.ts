import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bottega/platform/persistence';
import { PersonRepository } from '../infrastructure/person.repository';
import { SendLink } from './send-link';

@Injectable()
export class ResendConfirmation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PersonRepository,
    private readonly sendLink: SendLink,
  ) {}

  async run(personId: string): Promise<void> {
    await this.uow.run(async () => {
      const { email, emailConfirmedAt } = await this.people.get(personId);
      if (email && !emailConfirmedAt) await this.sendLink.run({ id: personId, email }, 'confirm-address');
    });
  }
}
