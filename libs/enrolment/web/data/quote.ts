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

export function refusedAt({ code }: Problem): RefusedAt {
  const [capability, reason] = code.split('.') as [string, string];
  if (capability === 'billing' && reason.startsWith('code-')) return 'code';
  return code === 'membership.no-entitlement' || code === 'enrolment.method-not-offered' ? 'way' : 'place';
}
