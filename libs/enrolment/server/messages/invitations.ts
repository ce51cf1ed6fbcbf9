import { Injectable } from '@nestjs/common';
import type { MessageAttachment, Recipient } from '@bottega/notifications/server';
import { Clock } from '@bottega/platform/kernel';
import { Programme, type SessionSummary } from '@bottega/scheduling/server';

/** What mails bring to their reader's calendar. */
@Injectable()
export class Invitations {
  constructor(
    private readonly programme: Programme,
    private readonly clock: Clock,
  ) {}

  /** All the dates of an edition. */
  async to(editionId: string): Promise<MessageAttachment[]> {
    const content = await this.programme.calendarOf(editionId, { stamp: this.clock.now() });
    return [{ filename: 'bottega.ics', contentType: 'text/calendar', content, method: 'PUBLISH' }];
  }

  /** One date as it is now: moved, or called off. */
  async toChanged(session: SessionSummary, reader: Recipient): Promise<MessageAttachment[]> {
    return [await this.about(session, session.status === 'cancelled' ? 'CANCEL' : 'REQUEST', reader)];
  }

  /** Takes back the dates to come: one file each, since a cancellation is about one UID (RFC 5546 §3.2.5). */
  async takenBack(editionId: string, reader: Recipient): Promise<MessageAttachment[]> {
    const sessions = await this.programme.sessionsOf(editionId);
    const toCome = sessions.filter(({ endsAt }) => endsAt > this.clock.now());
    const files: MessageAttachment[] = [];
    for (const session of toCome) files.push(await this.about(session, 'CANCEL', reader));
    return files;
  }

  private async about(
    { id: sessionId, editionId, localDate }: SessionSummary,
    method: 'REQUEST' | 'CANCEL',
    { email, givenName, familyName, locale }: Recipient,
  ): Promise<MessageAttachment> {
    const attendee = email === null ? undefined : { name: `${givenName} ${familyName}`, email };
    const wish = { sessionId, method, locale, attendee, stamp: this.clock.now() };
    const content = await this.programme.calendarOf(editionId, wish);
    return { filename: `bottega-${localDate}.ics`, contentType: 'text/calendar', content, method };
  }
}
