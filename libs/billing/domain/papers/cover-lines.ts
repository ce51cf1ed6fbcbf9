/** A line of an order, and how much of it documents say already, in cents of euro. */
export interface OpenLine {
  id: string;
  /** What it asks for. */
  amount: number;
  /** Receipts less credit notes. */
  documented: number;
}

export interface Share {
  id: string;
  amount: number;
}

/**
 * Which lines a payment is for: the first of the order first, each up to what it asks for and no document says yet.
 * What is more than all of them ask (money that came in for something given up) stays on the last.
 */
export function linesPaid(lines: readonly OpenLine[], amount: number): Share[] {
  return fill(lines, amount, ({ amount: asked, documented }) => asked - documented);
}

/** Which lines money given back was for: the last first, each up to what documents say of it. */
export function linesGivenBack(lines: readonly OpenLine[], amount: number): Share[] {
  return fill(lines.toReversed(), amount, ({ documented }) => documented);
}

function fill(lines: readonly OpenLine[], amount: number, roomIn: (line: OpenLine) => number): Share[] {
  let left = amount;
  const shares = lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    const share = isLast ? left : Math.min(left, Math.max(0, roomIn(line)));
    left -= share;
    return { id: line.id, amount: share };
  });
  return shares.filter((share) => share.amount > 0);
}
