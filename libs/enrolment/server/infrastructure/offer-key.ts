import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '@bottega/platform/settings';

/** What lets whoever got the mail answer its offer without signing in: it follows from the turn and our key alone. */
@Injectable()
export class OfferKeys {
  constructor(private readonly settings: Settings) {}

  of(entryId: string): string {
    return createHmac('sha256', this.settings.secretKey).update(`enrolment.offer:${entryId}`).digest('base64url');
  }

  opens(entryId: string, key: string | undefined): boolean {
    const [given, right] = [Buffer.from(key ?? ''), Buffer.from(this.of(entryId))];
    return given.length === right.length && timingSafeEqual(given, right);
  }
}
