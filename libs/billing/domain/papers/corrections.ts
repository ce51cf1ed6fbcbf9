/** A document of an order, and how much of it credit notes took back already, in cents of euro. */
export interface IssuedDocument {
  id: string;
  total: number;
  corrected: number;
}

export interface Correction {
  documentId: string;
  amount: number;
}

/** Which documents a credit note corrects: the latest first, none by more than is left of it. */
export function corrections(documents: readonly IssuedDocument[], amount: number): Correction[] {
  let left = amount;
  return documents.toReversed().flatMap(({ id, total, corrected }) => {
    const share = Math.min(left, total - corrected);
    left -= share;
    return share > 0 ? [{ documentId: id, amount: share }] : [];
  });
}
