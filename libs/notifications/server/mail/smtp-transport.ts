import { createTransport, type SendMailOptions } from 'nodemailer';
import { PassThrough } from 'node:stream';
import type { MessageAttachment } from '../message-kind';
import { type Mail, MailRefused, MailTransport } from './mail-transport';

const SECOND = 1_000;
const DEADLINE_MS = 60 * SECOND;

interface SmtpFailure extends Error {
  code?: string;
  responseCode?: number;
  permanent?: boolean;
}

/** One connection a message: a reused one could break at a moment that leaves the fate of the next in doubt. */
export class SmtpTransport extends MailTransport {
  private readonly transport;

  constructor(url: string) {
    super();
    this.transport = createTransport({
      url,
      connectionTimeout: 10 * SECOND,
      greetingTimeout: 10 * SECOND,
      socketTimeout: 30 * SECOND,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.transport.use('stream', ({ message, data }, done) => {
      message.transform(() => noticeEnd((data as { handedOver(): void }).handedOver));
      done();
    });
  }

  async send(mail: Mail): Promise<void> {
    let wholeBodyGiven = false;
    const handedOver = () => (wholeBodyGiven = true);
    try {
      await this.transport.sendMail({
        ...toOptions(mail),
        handedOver,
        signal: AbortSignal.timeout(DEADLINE_MS),
      } as SendMailOptions);
    } catch (error) {
      const failure = error as SmtpFailure;
      if (failure.responseCode || !wholeBodyGiven) throw new MailRefused(failure.message, isAboutTheMail(failure));
      throw error;
    }
  }
}

/** A message without its last line is thrown away by the server (RFC 5321 §4.1.1.4), so this is where doubt begins. */
const noticeEnd = (onEnd: () => void) =>
  new PassThrough({
    flush(done) {
      onEnd();
      done();
    },
  });

/** A wrong password is refused for good too, but mended by whoever runs the centre, not by writing another mail. */
const isAboutTheMail = ({ permanent, code }: SmtpFailure) =>
  permanent === true && (code === 'EENVELOPE' || code === 'EMESSAGE');

function toOptions({ attachments, ...mail }: Mail): SendMailOptions {
  const calendar = attachments.find(({ method }) => method);
  return {
    ...mail,
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: attachments.filter((attachment) => attachment !== calendar).map(toAttachment),
    icalEvent: calendar && { method: calendar.method, filename: calendar.filename, content: calendar.content },
  };
}

/** Of several calendars the first is what mail programs act upon at once; each says what it asks for. */
const toAttachment = ({ filename, contentType, content, method }: MessageAttachment) => ({
  filename,
  contentType: method ? `${contentType}; charset=utf-8; method=${method}` : contentType,
  content,
});
