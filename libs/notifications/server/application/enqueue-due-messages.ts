import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Events, Recurring } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { MessageRepository } from '../infrastructure/message.repository';
import { sendMessage } from './send-message.job';

const BATCH = 200;

/** Hands over what has become due: the database knows it, the queue only carries it. */
@Injectable()
export class EnqueueDueMessages {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: MessageRepository,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  @Recurring('notifications.enqueue-due', { every: 2_000 })
  async run(): Promise<void> {
    while ((await this.enqueueBatch()) === BATCH);
  }

  private enqueueBatch(): Promise<number> {
    return this.uow.run(async () => {
      const ids = await this.messages.claimDue(this.clock.now(), BATCH);
      await this.events.enqueue(sendMessage, ...ids.map((messageId) => ({ messageId })));
      return ids.length;
    });
  }
}
