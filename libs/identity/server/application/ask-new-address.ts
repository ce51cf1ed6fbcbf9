import { Injectable } from '@nestjs/common';
import { Messages } from '@bottega/notifications/server';
import type { Principal } from '@bottega/platform/http';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { Settings } from '@bottega/platform/settings';
import { linkExpiry } from '@bottega/identity/domain';
import { OneTimeLinkRepository } from '../infrastructure/one-time-link.repository';
import { PersonRepository } from '../infrastructure/person.repository';
import { hashSecret, secretOfLink } from '../infrastructure/secrets';
import { LINK_MESSAGES } from '../messages/kinds';
import { ProveIdentity } from './prove-identity';

export interface NewAddress {
  email: string;
  currentPassword?: string;
}

/**
 * Asks the new address to confirm that it is theirs, and tells the one they have; nothing changes until then. The
 * answer is the same when somebody else has that address, to whom no link is sent.
 */
@Injectable()
export class AskNewAddress {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly proveIdentity: ProveIdentity,
    private readonly people: PersonRepository,
    private readonly links: OneTimeLinkRepository,
    private readonly messages: Messages,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async run(who: Principal, { email, currentPassword }: NewAddress): Promise<void> {
    await this.proveIdentity.run(who, currentPassword);
    await this.uow.run(async () => {
      const { id: personId } = await this.people.get(who.personId);
      await this.links.supersede(personId, 'change-address', this.clock.now());
      const linkId = await this.addLink(personId, email);
      const owner = await this.people.withEmail(email);
      const about = { personId, causeId: linkId, params: { linkId } };
      await this.messages.plan([
        { kind: 'identity.address-changing', ...about },
        ...(owner ? [] : [{ kind: LINK_MESSAGES['change-address'], ...about }]),
      ]);
    });
  }

  private async addLink(personId: string, email: string): Promise<string> {
    const id = newId();
    const now = this.clock.now();
    const purpose = 'change-address' as const;
    const tokenHash = hashSecret(secretOfLink(id, this.settings.secretKey));
    const expiresAt = linkExpiry(purpose, now);
    await this.links.add({ id, personId, purpose, email, tokenHash, sentAt: now, expiresAt, usedAt: null });
    return id;
  }
}
