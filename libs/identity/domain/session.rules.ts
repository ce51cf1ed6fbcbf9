const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A session ends this long after it was last used, so that a forgotten one closes itself. */
export const SESSION_IDLE_DAYS = 30;

/** However much it is used, a session ends this long after signing in. */
export const SESSION_DAYS = 180;

/** "Last seen" is written at most this often: a request is a read. */
export const SEEN_EVERY_MINUTES = 5;

/** Within this long of entering by an e-mailed link a new password may be chosen without the old one. */
export const LINK_PROVES_IDENTITY_MINUTES = 30;

export type SignInMethod = 'password' | 'link';

export const sessionEnd = (openedAt: Date): Date => new Date(openedAt.getTime() + SESSION_DAYS * DAY);

/** Sessions last seen before this are over. */
export const idleSince = (now: Date): Date => new Date(now.getTime() - SESSION_IDLE_DAYS * DAY);

export const isWorthNoting = (lastSeenAt: Date, now: Date): boolean =>
  now.getTime() - lastSeenAt.getTime() >= SEEN_EVERY_MINUTES * MINUTE;

/** Whoever has just come in by e-mail has proved who they are: this is how a forgotten password is replaced. */
export const mayChoosePasswordAfresh = (openedBy: SignInMethod, openedAt: Date, now: Date): boolean =>
  openedBy === 'link' && now.getTime() - openedAt.getTime() <= LINK_PROVES_IDENTITY_MINUTES * MINUTE;
