import type { Order } from '../order-list';

/** How staff take money; a card pays by itself. */
export type Way = Exclude<Order['payments'][number]['method'], 'card'>;

/** Cents still to come in; for an order given up, those that would make it whole again. */
export const missing = ({ status, total, paid, due }: Order): number =>
  status === 'cancelled' ? total.amount - paid.amount : due.amount;

/**
 * How money may still be taken for an order, the likelier way first. One given up takes only the transfer that was on
 * its way, as long as nothing has been given back.
 */
export function takesMoney(order: Order): readonly Way[] {
  const { method, status, refunds } = order;
  if (missing(order) <= 0) return [];
  if (status === 'cancelled') return method === 'transfer' && refunds.length === 0 ? ['transfer'] : [];
  return method === 'transfer' ? ['transfer', 'desk'] : ['desk', 'transfer'];
}
