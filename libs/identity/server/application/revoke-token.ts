import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { identityErrors } from '@bottega/identity/domain';
import { PersonalTokenRepository } from '../infrastructure/personal-token.repository';

@Injectable()
export class RevokeToken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tokens: PersonalTokenRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws identity.token-not-found when it is somebody else's, or revoked already */
  async run(personId: string, tokenId: string): Promise<void> {
    await this.uow.run(async () => {
      const revoked = await this.tokens.revoke(personId, tokenId, this.clock.now());
      if (!revoked) throw identityErrors('token-not-found');
    });
  }
}
