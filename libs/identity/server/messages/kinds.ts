import type { LinkPurpose } from '@bottega/identity/domain';

/** Which message carries which link. */
export const LINK_MESSAGES = {
  'confirm-address': 'identity.confirm-address',
  'change-address': 'identity.change-address',
  'sign-in': 'identity.sign-in-link',
} as const satisfies Record<LinkPurpose, string>;
