import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@bottega/platform/kernel';
import { deviceLabel, sessionEnd, type SignInMethod } from '@bottega/identity/domain';
import { hashSecret, newSecret } from '../infrastructure/secrets';
import { SessionRepository } from '../infrastructure/session.repository';

/** Whoever comes in: their session's secret goes to the browser and is not kept. */
export interface SignedIn {
  personId: string;
  sessionToken: string;
}

@Injectable()
export class OpenSession {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async run(personId: string, openedBy: SignInMethod, userAgent: string | undefined): Promise<SignedIn> {
    const sessionToken = newSecret();
    const now = this.clock.now();
    await this.sessions.add({
      id: newId(),
      personId,
      tokenHash: hashSecret(sessionToken),
      openedBy,
      device: deviceLabel(userAgent),
      openedAt: now,
      lastSeenAt: now,
      endsAt: sessionEnd(now),
      endedAt: null,
    });
    return { personId, sessionToken };
  }
}
