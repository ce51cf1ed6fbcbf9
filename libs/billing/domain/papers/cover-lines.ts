import type { DocumentLine } from './document';

/** A line of an order, and how much of it documents say already, in cents of euro. */
export interface OpenLine {
  id: string;
  /** What was agreed. */
  amount: number;
  /** What is still asked of that: less, once it was let go of. */
  asked: number;
  /** Receipts less credit notes. */
  documented: number;
}

/**
 * Which lines a payment is for: the first of the order first, each up to what it asks for and no document says yet; then
 * those given up, which money may come in late for. What is more than was ever agreed stays on the last.
 */
export function linesPaid<Line extends OpenLine>(lines: readonly Line[], amount: number): Line[] {
  const shares = lines.map(() => 0);
  let left = amount;
  const fill = (index: number, upTo: number) => {
    const share = Math.min(left, Math.max(0, upTo - lines[index]!.documented - shares[index]!));
    shares[index]! += share;
    left -= share;
  };
  lines.forEach(({ asked }, index) => fill(index, asked));
  lines.forEach(({ amount: agreed }, index) => fill(index, agreed));
  fill(lines.length - 1, Infinity);
  return lines.map((line, index) => ({ ...line, amount: shares[index]! })).filter((line) => line.amount > 0);
}

/** A line of an issued document, and what credit notes have left of it. */
export interface StandingLine extends DocumentLine {
  documentId: string;
  paymentId: string;
  number: string;
}

/** What a credit note is about: a line that is given back, or a payment that was none. */
export type TakenFirst = { orderLineId: string } | { paymentId: string };

/**
 * What a credit note takes back: what it is about, and only then whatever else there is; the lines of the latest document
 * first, its last line first, each with the treatment it was issued with. The lines come in the order they were issued.
 */
export function linesTakenBack(standing: readonly StandingLine[], amount: number, first: TakenFirst): DocumentLine[] {
  const isFirst = (line: StandingLine) =>
    'paymentId' in first ? line.paymentId === first.paymentId : line.orderLineId === first.orderLineId;
  let left = amount;
  const taken = standing
    .toReversed()
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
    .map(({ documentId, number, orderLineId, description, treatment, amount: standsFor }) => {
      const share = Math.min(left, standsFor);
      left -= share;
      return { orderLineId, description, treatment, amount: share, corrects: { documentId, number } };
    });
  if (left > 0) throw new RangeError(`${left} cents more are taken back than documents say`);
  return taken.filter((line) => line.amount > 0);
}
