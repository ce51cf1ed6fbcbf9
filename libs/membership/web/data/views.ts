import type { Account, Answer, Tone } from '@bottega/platform/web';

export type Plan = Answer<'get', '/membership-plans'>['items'][number];
export type Comparison = Answer<'get', '/membership-plans/comparison'>;
export type ComparedPlan = Comparison['plans'][number];
export type Membership = Answer<'get', '/me/memberships'>['items'][number];
export type MembershipDetail = Answer<'get', '/memberships/{id}'>;
export type Balance = NonNullable<Membership['balance']>;
export type LedgerEntry = Answer<'get', '/memberships/{id}/ledger'>['items'][number];
export type Scope = Plan['scope'];
export type Affiliation = Account['person']['affiliation'];

const TONES: Record<Membership['status'], Tone> = {
  pending: 'wait',
  upcoming: 'info',
  active: 'ok',
  suspended: 'wait',
  'in-grace': 'hot',
  expired: 'plain',
  cancelled: 'bad',
};

export const toneOf = ({ status }: Pick<Membership, 'status'>): Tone => TONES[status];

/** Begun and not ended for good, or about to: what one means by «my membership». */
export const isCurrent = ({ status }: Pick<Membership, 'status'>): boolean =>
  status !== 'expired' && status !== 'cancelled';

/** Another may go on from it. */
export const canRenew = ({ status, renewedById }: Pick<Membership, 'status' | 'renewedById'>): boolean =>
  !renewedById && ['active', 'suspended', 'in-grace', 'expired'].includes(status);
