import { Injectable } from '@nestjs/common';
import { isWorthRepeating, nextTryAt } from '@bottega/notifications/domain';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { type LostMessage, MessageRepository } from '../infrastructure/message.repository';

/** What becomes of a message after an attempt to send it. */
@Injectable()
export class MessageFates {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: MessageRepository,
    private readonly clock: Clock,
  ) {}

  accepted(id: string): Promise<void> {
    return this.uow.run(() => this.messages.markSent(id, this.clock.now()));
  }

  /** It certainly did not leave: tried again later, or given up for staff to see. */
  refused(id: string, reason: string, { permanent = false } = {}): Promise<void> {
    return this.uow.run(async () => {
      const message = await this.messages.lock(id);
      if (message?.status !== 'sending' && message?.status !== 'planned') return;
      // An attempt counts from the moment it is marked; one that did not come so far counts now.
      const attempts = message.status === 'planned' ? message.attempts + 1 : message.attempts;
      const next = permanent ? null : nextTryAt(attempts, this.clock.now());
      if (next) await this.messages.planAgain(id, attempts, reason, next);
      else await this.messages.markFailed(id, attempts, reason);
    });
  }

  /** Nobody knows whether it left. */
  unknown(id: string, reason: string): Promise<void> {
    return this.uow.run(async () => {
      const message = await this.messages.lock(id);
      if (message?.status === 'sending') await this.uncertain(message, reason);
    });
  }

  /** Inside a unit of work that holds the row. A repetition keeps the Message-ID, by which receivers recognise it. */
  async uncertain(message: LostMessage, reason: string): Promise<void> {
    const now = this.clock.now();
    await this.messages.markUncertain(message.id, reason);
    const next = nextTryAt(message.attempts, now);
    if (!next || !isWorthRepeating(message)) return;
    const { messageId, attempts } = message;
    await this.messages.repeat(message.id, {
      id: newId(),
      messageId,
      attempts,
      dueAt: next,
      enqueuedAt: null,
      createdAt: now,
    });
  }
}
