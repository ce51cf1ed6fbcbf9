import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  messageId: string;
  to: string;
  subject: string;
  mail: ParsedMail;
}

/**
 * How it meets a mail: takes it, says no with a code at the recipient or after the body, hangs up without a word, or keeps
 * the other side waiting until told to go on.
 */
export type Reception = 'accept' | { no: number; at: 'recipient' | 'body' } | 'hang up' | { wait: Promise<void> };

/** A mail server that really speaks SMTP and keeps what it accepts. */
export interface MailServer {
  url: string;
  port: number;
  received: ReceivedMail[];
  reception: Reception;
  close(): Promise<void>;
}

export async function startMailServer(onPort = 0): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _, accepted) => accepted(refusal(mailServer.reception, 'recipient', address)),
    onData: (stream, session, accepted) => {
      simpleParser(stream).then(async (mail) => {
        if (typeof mailServer.reception === 'object' && 'wait' in mailServer.reception) await mailServer.reception.wait;
        if (mailServer.reception === 'hang up') return server.connections.forEach((connection) => connection.close());
        const to = session.envelope.rcptTo[0]?.address ?? '';
        const no = refusal(mailServer.reception, 'body', to);
        if (!no) received.push({ messageId: mail.messageId ?? '', to, subject: mail.subject ?? '', mail });
        accepted(no);
      }, accepted);
    },
  });
  server.on('error', () => undefined);
  server.listen(onPort, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const mailServer: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    reception: 'accept',
    close: () => new Promise((done) => server.close(() => done())),
  };
  return mailServer;
}

function refusal(reception: Reception, at: 'recipient' | 'body', to: string): Error | null {
  if (typeof reception === 'string' || 'wait' in reception || reception.at !== at) return null;
  return Object.assign(new Error(`Not today, <${to}>`), { responseCode: reception.no });
}
