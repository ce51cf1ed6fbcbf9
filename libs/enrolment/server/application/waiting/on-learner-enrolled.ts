import { Injectable } from '@nestjs/common';
import { Within } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { LearnerEnrolled } from '../../enrolment.events';
import { WaitingRepository } from '../../infrastructure/waiting.repository';

/** Whoever got a place by another door does not wait for one any more. */
@Injectable()
export class OnLearnerEnrolled {
  constructor(
    private readonly waiting: WaitingRepository,
    private readonly clock: Clock,
  ) {}

  @Within(LearnerEnrolled)
  async endTurn({ editionId, personId }: { editionId: string; personId: string }): Promise<void> {
    const turn = await this.waiting.live(editionId, personId);
    if (!turn) return;
    const step = { to: 'withdrawn' as const, at: this.clock.now(), actorId: null, reason: 'enrolled otherwise' };
    await this.waiting.change(turn, step);
  }
}
