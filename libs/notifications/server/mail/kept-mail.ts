import { type Clock, newId } from '@bottega/platform/kernel';
import type { UnitOfWork } from '@bottega/platform/persistence';
import { KeptMailRow } from '../infrastructure/kept-mail.row';
import { type Mail, MailTransport } from './mail-transport';

/** Without a mail server, in development, mail is kept and shown at `/dev/mail`. */
export class KeptMail extends MailTransport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send({ messageId, from, to, subject, html, text, attachments }: Mail): Promise<void> {
    const kept = attachments.map(({ content, ...attachment }) => ({
      ...attachment,
      content: Buffer.from(content).toString('base64'),
    }));
    await this.uow.run(() =>
      this.uow.repository(KeptMailRow).insert({
        id: newId(),
        at: this.clock.now(),
        messageId,
        from,
        to: to.address,
        subject,
        html,
        text,
        attachments: kept,
      }),
    );
  }
}
