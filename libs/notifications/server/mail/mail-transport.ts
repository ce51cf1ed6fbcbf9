import type { MessageAttachment } from '../message-kind';

export interface Mail {
  messageId: string;
  from: string;
  to: { name: string; address: string };
  subject: string;
  html: string;
  text: string;
  attachments: readonly MessageAttachment[];
}

/** The mail certainly did not leave. */
export class MailRefused extends Error {
  constructor(
    reason: string,
    /** Trying again would be refused again, as for an address that does not exist. */
    readonly permanent: boolean,
  ) {
    super(reason);
  }
}

/** Where mail goes. */
export abstract class MailTransport {
  /**
   * @returns once the server has accepted it
   * @throws MailRefused when it certainly did not leave; any other error means that nobody knows
   */
  abstract send(mail: Mail): Promise<void>;
}
