import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { checkLink, isAlreadyConfirmed } from '@bottega/identity/domain';
import { OneTimeLinkRepository } from '../infrastructure/one-time-link.repository';
import type { OneTimeLinkRow } from '../infrastructure/one-time-link.row';
import { PersonRepository } from '../infrastructure/person.repository';
import { hashSecret } from '../infrastructure/secrets';
import { UseLink } from './use-link';

/** The address one has, or one asked for in its place. */
@Injectable()
export class ConfirmAddress {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly useLink: UseLink,
    private readonly links: OneTimeLinkRepository,
    private readonly people: PersonRepository,
    private readonly clock: Clock,
  ) {}

  async run(token: string): Promise<void> {
    await this.uow.run(async () => {
      const change = await this.links.find(hashSecret(token), 'change-address');
      if (change) await this.move(change);
      else await this.useLink.run(token, 'confirm-address');
    });
  }

  /** @throws identity.email-taken when somebody else came first */
  private async move(link: OneTimeLinkRow): Promise<void> {
    const now = this.clock.now();
    const person = await this.people.get(link.personId);
    if (isAlreadyConfirmed(link, person)) return;
    checkLink(link, link.email, now);
    await this.links.markUsed(link.id, now);
    await this.people.change(person.id, { email: link.email, emailConfirmedAt: now });
  }
}
