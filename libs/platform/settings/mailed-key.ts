import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Settings } from './settings';

/** What lets whoever got a mail act on what it is about without signing in: it follows from that and our key alone. */
export const mailedKey = ({ secretKey }: Settings, what: string): string =>
  createHmac('sha256', secretKey).update(what).digest('base64url');

export function isMailedKey(settings: Settings, what: string, key: string | undefined): boolean {
  const [given, right] = [Buffer.from(key ?? ''), Buffer.from(mailedKey(settings, what))];
  return given.length === right.length && timingSafeEqual(given, right);
}
