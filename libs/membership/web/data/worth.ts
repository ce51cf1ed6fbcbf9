import type { Money } from '@bottega/platform/kernel';
import type { ComparedPlan } from './views';

export interface Change {
  verdict: 'less' | 'more' | 'same';
  /** How much less or more. */
  sum: Money;
  /** How many courses it would have paid for. */
  covered: number;
}

/** What a plan would have changed in a year whose courses came to that much; null when nothing is known of the year. */
export function changeOf(worth: ComparedPlan['lastYear'] | undefined, cost: Money | undefined): Change | null {
  if (!worth || !cost) return null;
  const more = worth.spent.amount - cost.amount;
  const verdict = more > 0 ? 'more' : more < 0 ? 'less' : 'same';
  return { verdict, sum: { ...cost, amount: Math.abs(more) }, covered: worth.covered };
}
