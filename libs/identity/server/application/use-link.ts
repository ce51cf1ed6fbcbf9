import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { checkLink, identityErrors, isAlreadyConfirmed, type LinkPurpose } from '@bottega/identity/domain';
import { OneTimeLinkRepository } from '../infrastructure/one-time-link.repository';
import { PersonRepository } from '../infrastructure/person.repository';
import type { PersonRow } from '../infrastructure/person.row';
import { hashSecret } from '../infrastructure/secrets';

/** Spends a link. Whoever holds one reads that mailbox, so the address is confirmed. */
@Injectable()
export class UseLink {
  constructor(
    private readonly links: OneTimeLinkRepository,
    private readonly people: PersonRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns the person as they were before */
  async run(token: string, purpose: LinkPurpose): Promise<PersonRow> {
    const now = this.clock.now();
    const link = await this.links.find(hashSecret(token), purpose);
    if (!link) throw identityErrors('link-unknown');
    const person = await this.people.get(link.personId);
    if (purpose === 'confirm-address' && isAlreadyConfirmed(link, person)) return person;
    checkLink(link, person.email, now);
    await this.links.markUsed(link.id, now);
    if (!person.emailConfirmedAt) await this.people.change(person.id, { emailConfirmedAt: now });
    return person;
  }
}
