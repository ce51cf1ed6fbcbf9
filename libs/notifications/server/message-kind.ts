import { SetMetadata } from '@nestjs/common';
import type { Locale } from '@bottega/platform/kernel';
import type { Recipient } from './recipients';

export type MessageParams = Readonly<Record<string, string>>;

export interface MessageContent {
  subject: string;
  /** Plain text; a line break stays one. Greeting and footer are added by the layout. */
  paragraphs: string[];
  action?: { label: string; url: string };
  attachments?: MessageAttachment[];
  /** Another address than the person's: one they have yet to confirm. */
  to?: string;
}

export interface MessageAttachment {
  filename: string;
  contentType: string;
  content: string | Buffer;
  /** For a calendar: what the reader's calendar is asked to do with it (RFC 5546). */
  method?: 'REQUEST' | 'CANCEL' | 'PUBLISH';
}

/** What a capability knows of one kind of message it plans. */
export interface MessageDefinition {
  /** Asked in the transaction that sends: what was true at planning may not be any more. */
  stillDue(params: MessageParams, personId: string): Promise<boolean>;
  compose(params: MessageParams, locale: Locale, recipient: Recipient): Promise<MessageContent>;
}

export interface MessageKindMark {
  /** `capability.what-it-says`, such as `enrolment.confirmed`. */
  kind: string;
  /** The contract needs it: cannot be unsubscribed from, and is sent again when nobody knows whether it left. */
  essential: boolean;
}

export const MESSAGE_KIND = 'bottega.message-kind';

/** Registers an injectable `MessageDefinition`; start-up fails when two claim the same kind. */
export const MessageKind = (mark: MessageKindMark) => SetMetadata<string, MessageKindMark>(MESSAGE_KIND, mark);
