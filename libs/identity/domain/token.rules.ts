import { identityErrors } from './identity.errors';

const DAY = 24 * 60 * 60_000;

/** More than anybody's programs need; a list that short can be looked through. */
export const TOKENS_MAX = 20;

export const TOKEN_NAME_MAX = 80;

/** However long a program is meant to run, once a year somebody should ask whether it still does. */
export const TOKEN_DAYS_MAX = 366;

/** Tokens begin with it, so that programs which look for leaked secrets know one when they see it. */
export const TOKEN_PREFIX = 'bottega_';

export interface TokenWish {
  /** Null for one that works until it is revoked. */
  readonly expiresAt: Date | null;
}

interface Owner {
  readonly emailConfirmed: boolean;
  /** Tokens of theirs that work now. */
  readonly working: number;
}

/** Who may have another token, and until when it may work. */
export function checkNewToken({ expiresAt }: TokenWish, { emailConfirmed, working }: Owner, now: Date): void {
  if (!emailConfirmed) throw identityErrors('token-needs-confirmed-address');
  if (working >= TOKENS_MAX) throw identityErrors('too-many-tokens', { most: TOKENS_MAX });
  if (expiresAt === null) return;
  const params = { days: TOKEN_DAYS_MAX };
  const ahead = expiresAt.getTime() - now.getTime();
  if (ahead <= 0 || ahead > TOKEN_DAYS_MAX * DAY)
    throw identityErrors('token-expiry-past', params, [
      { pointer: '/expiresAt', code: 'identity.token-expiry-past', params },
    ]);
}
