import { createHash, createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '@bottega/platform/settings';

/**
 * The secret of a feed follows from its id and the installation's key: its owner can be shown it again, and whoever
 * reads the database cannot subscribe.
 */
@Injectable()
export class FeedAddresses {
  constructor(private readonly settings: Settings) {}

  of(feedId: string): string {
    return `${this.settings.publicUrl}/calendar/${this.token(feedId)}.ics`;
  }

  hashFor(feedId: string): Buffer {
    return this.hash(this.token(feedId));
  }

  hash(token: string): Buffer {
    return createHash('sha256').update(token).digest();
  }

  private token(feedId: string): string {
    return createHmac('sha256', this.settings.secretKey)
      .update(`enrolment.calendar-feed:${feedId}`)
      .digest('base64url');
  }
}
