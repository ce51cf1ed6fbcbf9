import type { Locale } from '@bottega/platform/kernel';

/** Everything a message shows, in order, before it is text or HTML. */
export interface MailSheet {
  locale: Locale;
  centre: string;
  home: string;
  subject: string;
  greeting: string;
  paragraphs: readonly string[];
  action?: { label: string; url: string; aside: string };
  footer: string;
}
