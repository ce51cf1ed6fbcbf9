import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@bottega/platform/kernel';
import { Messages } from '@bottega/notifications/server';
import { Settings } from '@bottega/platform/settings';
import { linkExpiry, type LinkPurpose, tooSoonForAnother } from '@bottega/identity/domain';
import { OneTimeLinkRepository } from '../infrastructure/one-time-link.repository';
import { LINK_MESSAGES } from '../messages/kinds';
import { hashSecret, secretOfLink } from '../infrastructure/secrets';

interface Addressee {
  id: string;
  email: string;
}

/** Sends a link that works once, unless one has only just been sent. */
@Injectable()
export class SendLink {
  constructor(
    private readonly links: OneTimeLinkRepository,
    private readonly messages: Messages,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async run({ id: personId, email }: Addressee, purpose: LinkPurpose): Promise<void> {
    const now = this.clock.now();
    if (tooSoonForAnother(await this.links.lastSentAt(personId, purpose), now)) return;
    const id = newId();
    await this.links.add({
      id,
      personId,
      purpose,
      email,
      tokenHash: hashSecret(secretOfLink(id, this.settings.secretKey)),
      sentAt: now,
      expiresAt: linkExpiry(purpose, now),
      usedAt: null,
    });
    await this.messages.plan([{ kind: LINK_MESSAGES[purpose], personId, causeId: id, params: { linkId: id } }]);
  }
}
