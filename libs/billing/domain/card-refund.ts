export const CARD_REFUND_STATUSES = ['requested', 'pending', 'done', 'failed'] as const;
/** Asked of the gateway by us, taken on by it, back on the card, or refused: then it is to be given back otherwise. */
export type CardRefundStatus = (typeof CARD_REFUND_STATUSES)[number];

const NEXT: Readonly<Record<CardRefundStatus, readonly CardRefundStatus[]>> = {
  requested: ['pending', 'done', 'failed'],
  pending: ['done', 'failed'],
  done: [],
  failed: [],
};

export const mayBecome = (from: CardRefundStatus, to: CardRefundStatus): boolean => NEXT[from].includes(to);

export interface ChargeLeft {
  chargeId: string;
  /** Cents of euro not given back yet, nor on their way. */
  left: number;
}

/** What goes back goes whole to one card that paid as much, the one with the least left to spare; null where none did. */
export function chargeFor(amount: number, charges: readonly ChargeLeft[]): string | null {
  const [charge] = charges.filter(({ left }) => left >= amount).toSorted((one, other) => one.left - other.left);
  return charge?.chargeId ?? null;
}
