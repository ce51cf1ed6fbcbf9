/** The account that whoever is owed something of an order told us, as SQL. */
export const toldFor = (order: string): string =>
  `(SELECT told.iban FROM billing.return_account told WHERE told.order_id = ${order})`;

/** The account that the last transfer for an order came from, as SQL. */
export const cameFrom = (order: string): string =>
  `(SELECT m.payer_iban FROM billing.bank_match h JOIN billing.bank_decision d ON d.id = h.decision_id
      JOIN billing.bank_movement m ON m.id = d.movement_id
     WHERE h.order_id = ${order} AND d.undone_at IS NULL ORDER BY h.id DESC LIMIT 1)`;
