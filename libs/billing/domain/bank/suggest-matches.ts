import type { LocalDate } from '@bottega/platform/kernel';
import type { Movement } from './statement';
import { tellsName } from './tells-name';

/** An order that money may still come for: one to be paid, one given up meanwhile, or one paid already and paid again. */
export interface AwaitedOrder {
  id: string;
  reference: string | null;
  /** Cents that would settle it; 0 when it is. */
  missing: number;
  payerName: string;
  /** «I have paid». */
  declared: boolean;
  placedOn: LocalDate;
}

/** `certain`: its reference and its sum. `likely`: one of the two and something else. `possible`: one thing only. */
export const CERTAINTIES = ['certain', 'likely', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Why it is proposed, and what does not add up. */
export const MATCH_REASONS = ['reference', 'amount', 'name', 'declared', 'less', 'more', 'settled'] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

export interface Suggestion {
  /** One, or several whose references the payer wrote together. */
  orderIds: string[];
  certainty: Certainty;
  reasons: MatchReason[];
}

const MOST = 5;

/** The orders this money is for, the likeliest first. A reference that is found says it all: nobody else is proposed. */
export function suggestMatches(movement: Movement, orders: readonly AwaitedOrder[]): Suggestion[] {
  const named = namedBy(movement, orders);
  if (named.length > 0) return [byReference(movement, named)];
  return orders
    .filter(({ missing }) => missing > 0)
    .toSorted(
      (one, other) => Number(other.declared) - Number(one.declared) || one.placedOn.localeCompare(other.placedOn),
    )
    .flatMap((order) => withoutReference(movement, order))
    .toSorted((one, other) => CERTAINTIES.indexOf(one.certainty) - CERTAINTIES.indexOf(other.certainty))
    .slice(0, MOST);
}

/** Those whose reference stands in the text, however it is spaced; the longest where one begins like another. */
function namedBy({ text }: Movement, orders: readonly AwaitedOrder[]): AwaitedOrder[] {
  const written = compact(text);
  const found = orders.filter(({ reference }) => reference !== null && written.includes(reference));
  return found.filter(
    ({ reference }) => !found.some((other) => other.reference !== reference && other.reference!.startsWith(reference!)),
  );
}

function byReference({ amount }: Movement, named: readonly AwaitedOrder[]): Suggestion {
  const missing = named.reduce((sum, order) => sum + order.missing, 0);
  const orderIds = named.map(({ id }) => id);
  if (missing === 0) return { orderIds, certainty: 'likely', reasons: ['reference', 'settled'] };
  if (amount === missing) return { orderIds, certainty: 'certain', reasons: ['reference', 'amount'] };
  return { orderIds, certainty: 'likely', reasons: ['reference', amount < missing ? 'less' : 'more'] };
}

function withoutReference(movement: Movement, order: AwaitedOrder): Suggestion[] {
  const reasons: MatchReason[] = [];
  if (movement.amount === order.missing) reasons.push('amount');
  if (tellsName(movement, order.payerName)) reasons.push('name');
  if (reasons.length === 0) return [];
  const certainty = reasons.length === 2 ? 'likely' : 'possible';
  if (order.declared) reasons.push('declared');
  return [{ orderIds: [order.id], certainty, reasons }];
}

const compact = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
