import { createHash, createHmac, randomBytes } from 'node:crypto';

/** 256 random bits: cannot be guessed, so a plain fast hash is enough to keep them. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/**
 * The secret of a one-time link follows from its id and the installation's key, so that the message can be written
 * later and elsewhere while neither the queue nor the database ever holds anything that opens an account.
 */
export const secretOfLink = (linkId: string, key: string): string =>
  createHmac('sha256', key).update(`identity.one-time-link:${linkId}`).digest('base64url');
