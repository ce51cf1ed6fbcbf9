/**
 * The fate of a message. `sending` is committed before the mail server is called, so a message found in it after a
 * crash may or may not have left: it becomes `uncertain`, never `planned` again.
 */
export const MESSAGE_STATUSES = ['planned', 'sending', 'sent', 'uncertain', 'failed', 'skipped', 'withdrawn'] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

/** Why a message was not sent in the end, decided at the moment of sending. */
export const SKIP_REASONS = ['no-longer-due', 'no-address'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** Staff may repeat what has come to an end, but not what was taken back before it left. */
export const mayBeResent = (status: MessageStatus): boolean =>
  status === 'sent' || status === 'uncertain' || status === 'failed' || status === 'skipped';
