import { euro, type Money, subtractMoney } from '@bottega/platform/kernel';
import type { Decision } from './decision';

/** What somebody has at stake: what their order asks and what came in for it. */
export interface Stake {
  total: Money;
  paid: Money;
}

export interface Outcome {
  place: 'kept' | 'moved' | 'cancelled';
  /** To give back: when the centre takes a place away, everything. */
  refund: Money;
  /** Not asked for any more. */
  forgiven: Money;
}

const NOTHING = euro(0);
const KEPT: Outcome = { place: 'kept', refund: NOTHING, forgiven: NOTHING };
const MOVED: Outcome = { place: 'moved', refund: NOTHING, forgiven: NOTHING };

/** What a decision does to one person. `thereAlready`: they have a place of their own where a merge would move them. */
export function outcomeOf(decision: Decision, { total, paid }: Stake, thereAlready = false): Outcome {
  if (decision === 'confirm' || decision === 'postpone') return KEPT;
  if (decision === 'merge' && !thereAlready) return MOVED;
  return { place: 'cancelled', refund: paid, forgiven: subtractMoney(total, paid) };
}
