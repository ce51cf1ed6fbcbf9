import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Handles } from '@bottega/platform/jobs';
import { faultPoint, UnitOfWork } from '@bottega/platform/persistence';
import { MessageRepository } from '../infrastructure/message.repository';
import { SenderPresence } from '../infrastructure/sender-presence';
import { type Mail, MailRefused, MailTransport } from '../mail/mail-transport';
import { MailWriter } from '../mail/mail-writer';
import { Recipients } from '../recipients';
import { MessageFates } from './message-fates';
import { MessageKinds } from './message-kinds';
import { sendMessage } from './send-message.job';

/** Sends one message: decides and marks it, calls the mail server outside of any transaction, records its fate. */
@Injectable()
export class SendMessage {
  private readonly log = new Logger(SendMessage.name);

  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: MessageRepository,
    private readonly kinds: MessageKinds,
    private readonly recipients: Recipients,
    private readonly presence: SenderPresence,
    private readonly writer: MailWriter,
    private readonly transport: MailTransport,
    private readonly fates: MessageFates,
    private readonly clock: Clock,
  ) {}

  @Handles(sendMessage)
  async run({ messageId }: { messageId: string }): Promise<void> {
    const mail = await this.prepared(messageId);
    if (!mail) return;
    faultPoint('mail.after-marked-sending');
    try {
      await this.transport.send(mail);
    } catch (error) {
      return this.notSent(messageId, error as Error);
    }
    faultPoint('mail.after-accepted');
    await this.fates.accepted(messageId);
    faultPoint('mail.after-marked-sent');
  }

  private async prepared(id: string): Promise<Mail | undefined> {
    const sender = await this.presence.name();
    try {
      return await this.uow.run(() => this.markSending(id, sender));
    } catch (error) {
      this.log.error(`Message ${id} could not be written`, (error as Error).stack);
      await this.fates.refused(id, (error as Error).message);
      return undefined;
    }
  }

  private async markSending(id: string, sender: string): Promise<Mail | undefined> {
    const message = await this.messages.lock(id);
    if (message?.status !== 'planned') return undefined;
    const { definition } = this.kinds.get(message.kind);
    if (!(await definition.stillDue(message.params, message.personId))) {
      return this.messages.markSkipped(id, 'no-longer-due').then(() => undefined);
    }
    const recipient = await this.recipients.find(message.personId);
    if (!recipient?.email) return this.messages.markSkipped(id, 'no-address').then(() => undefined);
    const content = await definition.compose(message.params, recipient.locale, recipient);
    await this.messages.markSending(message, sender, content.subject, this.clock.now());
    return this.writer.write(message.messageId, { ...recipient, email: content.to ?? recipient.email }, content);
  }

  private async notSent(id: string, error: Error): Promise<void> {
    this.log.warn(`Message ${id} was not sent: ${error.message}`);
    if (error instanceof MailRefused) await this.fates.refused(id, error.message, error);
    else await this.fates.unknown(id, error.message);
  }
}
