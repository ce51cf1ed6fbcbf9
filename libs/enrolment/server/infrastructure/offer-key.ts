import { Injectable } from '@nestjs/common';
import { isMailedKey, mailedKey, Settings } from '@bottega/platform/settings';

/** What lets whoever got the mail answer its offer without signing in. */
@Injectable()
export class OfferKeys {
  constructor(private readonly settings: Settings) {}

  of(entryId: string): string {
    return mailedKey(this.settings, subject(entryId));
  }

  opens(entryId: string, key: string | undefined): boolean {
    return isMailedKey(this.settings, subject(entryId), key);
  }
}

const subject = (entryId: string) => `enrolment.offer:${entryId}`;
