import { foldText, type LocalDate } from '@bottega/platform/kernel';
import type { Movement } from './statement';
import { tellsName } from './tells-name';

/** A sum that waits to be given back. */
export interface OwedSum {
  id: string;
  /** Cents of euro. */
  amount: number;
  payerName: string;
  /** Whole; null while nobody knows it. */
  iban: string | null;
  reference: string | null;
  since: LocalDate;
}

export const RETURN_REASONS = ['iban', 'reference', 'name'] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** Money that went out and looks like a sum given back, with why besides the sum, which is always the same. */
export interface SuggestedReturn {
  owedId: string;
  bookedOn: LocalDate;
  reasons: ReturnReason[];
}

/** Each sum once and each transfer once, the surest first; a sum alone says nothing: rents and pay go out too. */
export function suggestReturns(debits: readonly Movement[], owed: readonly OwedSum[]): SuggestedReturn[] {
  const pairs = owed.flatMap((sum) =>
    debits
      .filter(({ amount, bookedOn }) => amount === sum.amount && bookedOn >= sum.since)
      .map((debit) => ({ sum, debit, reasons: reasonsFor(debit, sum) })),
  );
  const taken = new Set<OwedSum | Movement>();
  return pairs
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((one, other) => weight(other.reasons) - weight(one.reasons))
    .flatMap(({ sum, debit, reasons }) => {
      if (taken.has(sum) || taken.has(debit)) return [];
      taken.add(sum).add(debit);
      return [{ owedId: sum.id, bookedOn: debit.bookedOn, reasons }];
    });
}

function reasonsFor(debit: Movement, { iban, reference, payerName }: OwedSum): ReturnReason[] {
  const told = foldText(debit.text).replace(/[^a-z0-9]/g, '');
  return [
    ...(iban !== null && debit.payerIban === iban ? ['iban' as const] : []),
    ...(reference !== null && told.includes(reference.toLowerCase()) ? ['reference' as const] : []),
    ...(tellsName(debit, payerName) ? ['name' as const] : []),
  ];
}

/** An account is surer than a reference, and that than a name; more of them are surer than one. */
const WEIGHT: Record<ReturnReason, number> = { iban: 4, reference: 2, name: 1 };
const weight = (reasons: readonly ReturnReason[]) => reasons.reduce((sum, reason) => sum + WEIGHT[reason], 0);
