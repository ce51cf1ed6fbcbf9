import { identityErrors } from './identity.errors';

const MINUTE = 60_000;

/** What a link sent by e-mail is for, and how long it works. A link to enter also serves a forgotten password. */
export const LINK_MINUTES = { 'confirm-address': 7 * 24 * 60, 'change-address': 24 * 60, 'sign-in': 30 } as const;

export type LinkPurpose = keyof typeof LINK_MINUTES;

/** A second message this soon would only fill the mailbox of somebody who did not ask. */
export const LINK_EVERY_SECONDS = 60;

export interface OneTimeLink {
  readonly email: string;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

export const linkExpiry = (purpose: LinkPurpose, now: Date): Date =>
  new Date(now.getTime() + LINK_MINUTES[purpose] * MINUTE);

export const tooSoonForAnother = (lastSentAt: Date | null, now: Date): boolean =>
  lastSentAt !== null && now.getTime() - lastSentAt.getTime() < LINK_EVERY_SECONDS * 1000;

interface Addressee {
  readonly email: string | null;
  readonly emailConfirmedAt: Date | null;
}

/** Confirming twice is confirming once: a second click finds nothing left to do. */
export const isAlreadyConfirmed = (link: OneTimeLink, { email, emailConfirmedAt }: Addressee): boolean =>
  link.usedAt !== null && link.email === email && emailConfirmedAt !== null;

/** A link works once, in time, and only while the address it was sent to is still the person's. */
export function checkLink(link: OneTimeLink | undefined, currentEmail: string | null, now: Date): void {
  if (!link) throw identityErrors('link-unknown');
  if (link.usedAt) throw identityErrors('link-used');
  if (link.expiresAt <= now || link.email !== currentEmail) throw identityErrors('link-expired');
}
