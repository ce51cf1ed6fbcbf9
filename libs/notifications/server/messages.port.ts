import { Injectable } from '@nestjs/common';
import { Clock, type Locale, newId } from '@bottega/platform/kernel';
import { Events } from '@bottega/platform/jobs';
import { MessageKinds } from './application/message-kinds';
import { sendMessage } from './application/send-message.job';
import { MessageRepository } from './infrastructure/message.repository';
import type { MessageContent, MessageParams } from './message-kind';
import { Recipients } from './recipients';

export type MessageSample = Pick<MessageContent, 'subject' | 'paragraphs'>;

export interface PlannedMessage {
  kind: string;
  personId: string;
  /**
   * Unique per person and kind: planning it again changes nothing, even after it was sent or withdrawn. What may be
   * said anew carries what changed in its cause, such as `<session id>:<sequence>`.
   */
  causeId: string;
  /** When to say it; at once by default. */
  dueAt?: Date;
  /** Ids only: state is looked up when the message is sent. */
  params: Record<string, string>;
}

/** How a capability has something said to somebody: in the transaction that causes it. */
@Injectable()
export class Messages {
  constructor(
    private readonly kinds: MessageKinds,
    private readonly recipients: Recipients,
    private readonly messages: MessageRepository,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Inside a unit of work. @throws Error when a kind is not registered */
  async plan(planned: readonly PlannedMessage[]): Promise<void> {
    const now = this.clock.now();
    const drafts = planned.map(({ dueAt = now, ...message }) => ({
      ...message,
      dueAt,
      id: newId(),
      essential: this.kinds.get(message.kind).essential,
      enqueuedAt: dueAt <= now ? now : null,
      createdAt: now,
    }));
    const added = await this.messages.add(drafts);
    const dueNow = drafts.filter(({ id, enqueuedAt }) => enqueuedAt !== null && added.has(id));
    await this.events.enqueue(sendMessage, ...dueNow.map(({ id }) => ({ messageId: id })));
  }

  /** What somebody would be told, in a language of choice: nothing is planned. */
  async sample(kind: string, personId: string, params: MessageParams, locale: Locale): Promise<MessageSample> {
    const recipient = await this.recipients.find(personId);
    if (!recipient) throw new Error(`Nobody has the id ${personId}`);
    const { subject, paragraphs } = await this.kinds
      .get(kind)
      .definition.compose(params, locale, { ...recipient, locale });
    return { subject, paragraphs };
  }

  /** Takes back, for everybody, what has not left yet. Inside a unit of work. */
  async withdraw(kind: string, causeId: string): Promise<void> {
    await this.messages.withdraw({ kind, causeId });
  }

  /** Takes back whatever was due by then and has not left: nobody wants to be told late. Inside a unit of work. */
  async withdrawDue(by: Date): Promise<void> {
    await this.messages.withdrawDue(by);
  }

  /** Takes it back for one person. Inside a unit of work. */
  async withdrawFor(personId: string, kind: string, causeId: string): Promise<void> {
    await this.messages.withdraw({ kind, causeId, personId });
  }
}
