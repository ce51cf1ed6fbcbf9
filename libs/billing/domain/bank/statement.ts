import { billingErrors } from '../billing.errors';
import type { LocalDate } from '@bottega/platform/kernel';

export const STATEMENT_FORMATS = ['csv', 'camt.053'] as const;
export type StatementFormat = (typeof STATEMENT_FORMATS)[number];

export interface Days {
  from: LocalDate;
  to: LocalDate;
}

/** Money that came into the account, as the bank tells it. */
export interface Movement {
  bookedOn: LocalDate;
  /** Cents of euro. */
  amount: number;
  payer: string | null;
  payerIban: string | null;
  /** What the payer wrote, or what the bank made of it. */
  text: string;
}

/** What a bank's file says of an account. */
export interface Statement {
  format: StatementFormat;
  /** The account it is of; a CSV file does not say. */
  accountIban: string | null;
  /** The days it says to cover; a CSV file does not say. */
  days: Days | null;
  credits: Movement[];
  /** What went out, as sums above zero; its payer is whom it went to. */
  debits: Movement[];
}

/**
 * The days a statement covers: those it was asked for, or says, or at least those of its movements; null when nobody knows.
 * @throws billing.statement-days when they leave out some of its movements
 */
export function daysCovered({ credits, debits, days }: Statement, asked?: Days): Days | null {
  const booked = [...credits, ...debits].map(({ bookedOn }) => bookedOn).toSorted();
  const [from, to] = [booked[0], booked.at(-1)];
  const covered = asked ?? days;
  if (!from || !to) return covered;
  if (covered && (covered.from > from || covered.to < to)) throw billingErrors('statement-days', { from, to });
  return covered ?? { from, to };
}
