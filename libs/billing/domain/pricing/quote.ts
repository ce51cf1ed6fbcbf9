import { euro, type Label, type Money, subtractMoney, sumMoney } from '@bottega/platform/kernel';
import { priceAfter, type PriceStep } from './price-step';

export const QUOTE_VERSION = 1;

/** What one thing costs, and why. */
export interface QuotedLine {
  kind: string;
  subjectId: string;
  description: string;
  steps: PriceStep[];
  amount: Money;
}

/** What was asked, and why, at the moment it was agreed: frozen on the order. */
export interface Quote {
  version: typeof QUOTE_VERSION;
  /** Whom it is for: discounts and codes are theirs, whoever pays. */
  personId: string;
  quotedAt: string;
  lines: QuotedLine[];
  total: Money;
  /** The code spent, and on which of the lines. */
  promo: { id: string; code: string; line: number } | null;
}

export function quoteOf(
  items: readonly Omit<QuotedLine, 'amount'>[],
  { personId, quotedAt, promo }: { personId: string; quotedAt: Date; promo: Quote['promo'] },
): Quote {
  const lines = items.map((item) => ({ ...item, amount: priceAfter(item.steps) }));
  const total = sumMoney(lines.map(({ amount }) => amount));
  return { version: QUOTE_VERSION, personId, quotedAt: quotedAt.toISOString(), lines, total, promo };
}

/** A membership pays for all of it. */
export function coveredBy(quote: Quote, label: Label): Quote {
  const lines = quote.lines.map((line) => {
    const step: PriceStep = { kind: 'entitlement', label, amount: subtractMoney(euro(0), line.amount) };
    return { ...line, steps: [...line.steps, step], amount: euro(0) };
  });
  return { ...quote, lines, total: euro(0) };
}

const GIFT: Label = { it: 'Posto sospeso', en: 'Suspended seat' };

/** Somebody gave that much of its price, which is at most all of it. Of one thing alone. */
export function giftedWith(quote: Quote, by: Money): Quote {
  const lines = quote.lines.map((line) => {
    const step: PriceStep = { kind: 'gift', label: GIFT, amount: euro(-by.amount) };
    return { ...line, steps: [...line.steps, step], amount: subtractMoney(line.amount, by) };
  });
  return { ...quote, lines, total: subtractMoney(quote.total, by) };
}

/** As it stands on an order: each line knows which one of the order it explains. */
export interface FrozenQuote extends Quote {
  lines: (QuotedLine & { lineId: string })[];
}
