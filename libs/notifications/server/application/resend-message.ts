import { Injectable } from '@nestjs/common';
import { mayBeResent, notificationsErrors } from '@bottega/notifications/domain';
import { Clock, newId } from '@bottega/platform/kernel';
import { httpErrors } from '@bottega/platform/http';
import { Events } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { MessageRepository } from '../infrastructure/message.repository';
import { sendMessage } from './send-message.job';

interface ResendMessageInput {
  messageId: string;
  actorId: string;
}

/** Staff have something said once more: a new message, linked to the one it repeats. */
@Injectable()
export class ResendMessage {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: MessageRepository,
    private readonly events: Events,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the new message */
  run(input: ResendMessageInput): Promise<string> {
    return this.uow.run(() => this.resend(input));
  }

  private async resend({ messageId, actorId }: ResendMessageInput): Promise<string> {
    const message = await this.messages.lock(messageId);
    if (!message) throw httpErrors('not-found');
    if (!mayBeResent(message.status)) throw notificationsErrors('not-resendable');
    if (await this.messages.isRepeated(messageId)) throw notificationsErrors('already-resent');
    const now = this.clock.now();
    const id = newId();
    await this.messages.repeat(messageId, { id, attempts: 0, dueAt: now, enqueuedAt: now, createdAt: now });
    await this.events.enqueue(sendMessage, { messageId: id });
    await this.audit.record({
      actorId,
      action: 'notifications.resend-message',
      subjectType: 'message',
      subjectId: messageId,
      after: { messageId: id },
    });
    return id;
  }
}
