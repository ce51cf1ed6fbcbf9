import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { identityErrors } from '@bottega/identity/domain';
import { SessionRepository } from '../infrastructure/session.repository';

@Injectable()
export class EndSession {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws identity.session-not-found when it is somebody else's, or over */
  async run(personId: string, sessionId: string): Promise<void> {
    await this.uow.run(async () => {
      const ended = await this.sessions.end(personId, sessionId, this.clock.now());
      if (!ended) throw identityErrors('session-not-found');
    });
  }
}
