import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { checkNewToken, TOKEN_PREFIX } from '@bottega/identity/domain';
import { PersonRepository } from '../infrastructure/person.repository';
import { PersonalTokenRepository } from '../infrastructure/personal-token.repository';
import { hashSecret, newSecret } from '../infrastructure/secrets';

export interface NewToken {
  name: string;
  expiresAt: Date | null;
}

/** The one time a token is whole: its secret goes to the person and is not kept. */
export interface CreatedToken extends NewToken {
  id: string;
  secret: string;
  createdAt: Date;
}

@Injectable()
export class CreateToken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PersonRepository,
    private readonly tokens: PersonalTokenRepository,
    private readonly clock: Clock,
  ) {}

  run(personId: string, { name, expiresAt }: NewToken): Promise<CreatedToken> {
    return this.uow.run(async () => {
      const createdAt = this.clock.now();
      const { emailConfirmedAt } = await this.people.get(personId);
      const working = await this.tokens.countWorking(personId, createdAt);
      checkNewToken({ expiresAt }, { emailConfirmed: emailConfirmedAt !== null, working }, createdAt);
      const secret = TOKEN_PREFIX + newSecret();
      const token = { id: newId(), name, createdAt, expiresAt };
      await this.tokens.add({
        ...token,
        personId,
        tokenHash: hashSecret(secret),
        lastUsedAt: null,
        revokedAt: null,
      });
      return { ...token, secret };
    });
  }
}
