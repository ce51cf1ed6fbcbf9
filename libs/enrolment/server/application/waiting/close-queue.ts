import { Injectable } from '@nestjs/common';
import { After, Events } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { EditionCancelled } from '@bottega/scheduling/server';
import { WaitingListClosed } from '../../enrolment.events';
import { WaitingRepository } from '../../infrastructure/waiting.repository';

/** An edition that has started or was cancelled serves nobody any more: every turn ends, and its owner is told. */
@Injectable()
export class CloseQueue {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly waiting: WaitingRepository,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  @After(EditionCancelled)
  async run({ editionId }: { editionId: string }): Promise<void> {
    await this.uow.run(async () => {
      await this.waiting.lockQueue(editionId);
      const turns = await this.waiting.expireAll(editionId, this.clock.now());
      if (turns.length > 0) await this.events.publish(WaitingListClosed, { editionId, turns });
    });
  }
}
