import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { Settings } from '@bottega/platform/settings';
import { DeclareLostMessages } from './application/declare-lost-messages';
import { EnqueueDueMessages } from './application/enqueue-due-messages';
import { MessageFates } from './application/message-fates';
import { MessageKinds } from './application/message-kinds';
import { ReplayFailedJob } from './application/replay-failed-job';
import { ResendMessage } from './application/resend-message';
import { SendMessage } from './application/send-message';
import { MessagesExportController } from './http/messages-export.controller';
import { DevMailController } from './http/dev-mail.controller';
import { FailedJobsController } from './http/failed-jobs.controller';
import { MessagesController } from './http/messages.controller';
import { MessageRepository } from './infrastructure/message.repository';
import { SenderPresence } from './infrastructure/sender-presence';
import { KeptMail } from './mail/kept-mail';
import { MailTransport } from './mail/mail-transport';
import { MailWriter } from './mail/mail-writer';
import { NoMailServer } from './mail/no-mail-server';
import { SmtpTransport } from './mail/smtp-transport';
import { Messages } from './messages.port';
import { ToldMessages } from './queries/told-messages';
import { KeptMails } from './queries/kept-mails';
import { MessageLog } from './queries/message-log';

function chooseTransport({ smtpUrl, production }: Settings, uow: UnitOfWork, clock: Clock): MailTransport {
  if (smtpUrl) return new SmtpTransport(smtpUrl);
  return production ? new NoMailServer() : new KeptMail(uow, clock);
}

@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [MessagesExportController, MessagesController, FailedJobsController, DevMailController],
  providers: [
    Messages,
    MessageKinds,
    MessageRepository,
    MessageFates,
    SendMessage,
    EnqueueDueMessages,
    DeclareLostMessages,
    ResendMessage,
    ReplayFailedJob,
    MessageLog,
    KeptMails,
    ToldMessages,
    SenderPresence,
    MailWriter,
    { provide: MailTransport, useFactory: chooseTransport, inject: [Settings, UnitOfWork, Clock] },
  ],
  exports: [Messages],
})
export class NotificationsModule {}
