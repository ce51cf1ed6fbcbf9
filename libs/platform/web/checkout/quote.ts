import type { Answer, Schema } from '../api/contract';
import type { Problem } from '../api/problem';

/** What things cost whoever is signed in, why, and the ways to pay, the best one first. */
export type Quote = Answer<'post', '/quotes'>;
export type Wanted = Schema<'WantedDto'>;
export type Way = Quote['ways'][number];
/** As it is chosen; a quote also explains it and recommends one. */
export type WayToPay = Pick<Way, 'payBy' | 'membershipId' | 'total'> & Partial<Way>;

export const isSameWay = (one: WayToPay, other: WayToPay | undefined): boolean =>
  one.payBy === other?.payBy && one.membershipId === other.membershipId;

/** Beside what a refusal is said: the code typed, the way chosen, or the button. */
export type RefusedAt = 'code' | 'way' | 'button';

export function refusedAt({ code }: Problem): RefusedAt {
  const [capability, reason] = code.split('.') as [string, string];
  if (capability === 'billing' && reason.startsWith('code-')) return 'code';
  return reason === 'no-entitlement' || reason === 'method-not-offered' ? 'way' : 'button';
}
