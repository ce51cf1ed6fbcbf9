import { MailRefused, MailTransport } from './mail-transport';

/** In production mail is never kept aside: without a server it waits, and its log says why. */
export class NoMailServer extends MailTransport {
  async send(): Promise<void> {
    throw new MailRefused('SMTP_URL is not set', false);
  }
}
