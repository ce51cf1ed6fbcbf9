import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Recurring } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { MessageRepository } from '../infrastructure/message.repository';
import { MessageFates } from './message-fates';

/** Well past the time after which the transport itself gives up on the mail server. */
const SENDING_LIMIT_MS = 5 * 60_000;

/** Finds what was being sent when its process died, or lost the database: from then on its fate is uncertain. */
@Injectable()
export class DeclareLostMessages {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: MessageRepository,
    private readonly fates: MessageFates,
    private readonly clock: Clock,
  ) {}

  @Recurring('notifications.declare-lost', { every: 5_000 })
  async run(): Promise<void> {
    await this.uow.run(async () => {
      const limit = new Date(this.clock.now().getTime() - SENDING_LIMIT_MS);
      for (const message of await this.messages.claimLost(limit)) {
        await this.fates.uncertain(message, 'The process stopped while it was sending this');
      }
    });
  }
}
