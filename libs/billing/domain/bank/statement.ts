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

/** What a bank's file says of an account: money that went out is counted and left where it is. */
export interface Statement {
  format: StatementFormat;
  /** The account it is of; a CSV file does not say. */
  accountIban: string | null;
  /** The days it says to cover; a CSV file does not say. */
  days: Days | null;
  credits: Movement[];
  debits: number;
}

/** From the first to the last movement: the least a file covers. */
export function daysOf(credits: readonly Movement[]): Days | null {
  const days = credits.map(({ bookedOn }) => bookedOn).toSorted();
  return days.length > 0 ? { from: days[0]!, to: days.at(-1)! } : null;
}
