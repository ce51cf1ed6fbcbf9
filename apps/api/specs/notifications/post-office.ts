import { Global, Injectable, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  type MessageAttachment,
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  Messages,
  type PlannedMessage,
  type Recipient,
} from '@bottega/notifications/server';
import { createHttpApp } from '@bottega/platform/http';
import { type Locale, newId } from '@bottega/platform/kernel';
import { createLog } from '@bottega/platform/logs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { readSettings } from '@bottega/platform/settings';
import { createTestDatabase, FakeClock } from '@bottega/platform/testing';
import { AppModule } from '../../../composition/app.module';
import { type MailServer, startMailServer } from '../support/mail-server';
import { type Caller, somebody } from '../support/people';
import type { TestApp } from '../support/test-app';

/** What the two kinds of message of these specs are told to do. */
@Injectable()
export class Script {
  due = true;
  broken: string | undefined;
  attachments: MessageAttachment[] = [];
}

abstract class Scripted implements MessageDefinition {
  constructor(private readonly script: Script) {}

  async stillDue(): Promise<boolean> {
    return this.script.due;
  }

  async compose({ word = '' }: Record<string, string>, locale: Locale, _: Recipient): Promise<MessageContent> {
    if (this.script.broken) throw new Error(this.script.broken);
    return {
      subject: locale === 'it' ? `Si comincia: ${word}` : `It begins: ${word}`,
      paragraphs: ['Martedì alle 18:30.\nPorta il <portatile> & un’amica.', 'A presto.'],
      action: { label: 'Vedi il corso', url: 'https://bottega.example/corsi/robot?a=1&b=2' },
      attachments: this.script.attachments,
    };
  }
}

@Injectable()
@MessageKind({ kind: 'spec.contract', essential: true })
class Contract extends Scripted {
  constructor(script: Script) {
    super(script);
  }
}

@Injectable()
@MessageKind({ kind: 'spec.reminder', essential: false })
class Reminder extends Scripted {
  constructor(script: Script) {
    super(script);
  }
}

@Global()
@Module({ providers: [Script, Contract, Reminder], exports: [Script] })
class SpecKindsModule {}

export interface PostOffice extends TestApp {
  mail: MailServer;
  script: Script;
}

interface PostOfficeOptions {
  role?: 'all' | 'api';
  env?: NodeJS.ProcessEnv;
}

/** The whole application with two kinds of message more, and a mail server of its own unless told otherwise. */
export async function openPostOffice({ role = 'api', env = {} }: PostOfficeOptions = {}): Promise<PostOffice> {
  const [database, mail, clock] = [await createTestDatabase(), await startMailServer(), new FakeClock()];
  const fallbacks = { databaseUrl: database.url, secretKey: 'a secret for tests' };
  const surroundings = {
    PORT: '0',
    ROLE: role,
    PUBLIC_URL: 'https://bottega.example',
    SMTP_URL: mail.url,
    LOG_LEVEL: 'error',
    ...env,
  };
  const settings = readSettings(surroundings, fallbacks);
  const app: NestFastifyApplication = await createHttpApp(
    { module: PostOfficeModule, imports: [AppModule.with(settings, clock), SpecKindsModule] },
    { publicUrl: () => settings.publicUrl, trustProxy: false, log: createLog(settings.logLevel) },
  );
  await app.listen(0, '127.0.0.1');
  const close = async () => {
    await app.close();
    await mail.close();
    await database.drop();
  };
  return { app, url: await app.getUrl(), clock, database, mail, script: app.get(Script), close };
}

@Module({})
class PostOfficeModule {}

/** Has something said to somebody; returns its cause. */
export async function plan(office: PostOffice, kind: string, to: Caller, more: Partial<PlannedMessage> = {}) {
  const causeId = newId();
  const message = { kind, personId: to.personId, causeId, params: { word: 'robot' }, ...more };
  await office.app.get(UnitOfWork).run(() => office.app.get(Messages).plan([message]));
  return message.causeId;
}

/** The messages of one cause, in the order in which they came to be. */
export function fateOf(office: PostOffice, causeId: string) {
  const uow = office.app.get(UnitOfWork);
  return uow.run(() =>
    uow.query<{
      id: string;
      status: string;
      attempts: number;
      messageId: string;
      reason: string | null;
      error: string | null;
    }>(
      `SELECT id, status, attempts, message_id AS "messageId", skip_reason AS reason, error
         FROM notifications.message WHERE cause_id = $1 ORDER BY created_at, id`,
      [causeId],
    ),
  );
}

export const statusesOf = async (office: PostOffice, causeId: string) =>
  (await fateOf(office, causeId)).map(({ status }) => status);

export const aReader = (office: PostOffice) => somebody(office, { givenName: 'Sara', familyName: 'Melloni' });

export const mailsTo = ({ mail }: PostOffice, subject: string) =>
  mail.received.filter((received) => received.subject.includes(subject));
