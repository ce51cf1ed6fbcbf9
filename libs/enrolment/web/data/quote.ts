import type { Answer, Problem } from '@bottega/platform/web';

/** What a place costs whoever is signed in, why, and the ways to pay it, the best one first. */
export type Quote = Answer<'post', '/quotes'>;
export type Way = Quote['ways'][number];
/** As it is chosen; a quote also explains it and recommends one. */
export type WayToPay = Pick<Way, 'payBy' | 'membershipId' | 'total'> & Partial<Way>;

export const isSameWay = (one: WayToPay, other: WayToPay | undefined): boolean =>
  one.payBy === other?.payBy && one.membershipId === other.membershipId;

/** Beside what a refusal is said: the code typed, the way chosen, or the button. */
export type RefusedAt = 'code' | 'way' | 'place';

const WAY_REFUSALS = ['membership.no-entitlement', 'enrolment.method-not-offered'];

export function refusedAt({ code }: Problem): RefusedAt {
  if (code.startsWith('billing.code-')) return 'code';
  return WAY_REFUSALS.includes(code) ? 'way' : 'place';
}
