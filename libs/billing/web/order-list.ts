import { inject, Injectable } from '@angular/core';
import { type Answer, Api, PageList } from '@bottega/platform/web';

export type Order = Answer<'get', '/orders'>['items'][number];

/** What the reader ordered, newest first. Provided by the page that shows it. */
@Injectable()
export class MyOrders extends PageList<Order> {
  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/me/orders', { query: { cursor } }));
  }
}

/** Orders in a status, or those of which something is to be given back. */
export type OrderChoice = Order['status'] | 'owing';

export interface OrderFilter {
  choice: OrderChoice | undefined;
  method: Order['method'] | undefined;
  /** Words of the name or address of who pays, or part of the reference. */
  q: string | undefined;
}

/** Everybody's orders, or some of them. Provided by the page that shows them. */
@Injectable()
export class AllOrders extends PageList<Order> {
  private filter: OrderFilter = { choice: undefined, method: undefined, q: undefined };

  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/orders', { query: { ...queryOf(this.filter), cursor } }));
  }

  show(filter: OrderFilter): Promise<void> {
    this.filter = filter;
    return this.reload();
  }

  /** What was owed on it has been given back. */
  given(order: Order): void {
    this.replace(({ id }) => id === order.id, ...(this.filter.choice === 'owing' ? [] : [order]));
  }
}

/** What a choice asks the API for. */
export const queryOf = ({ choice, ...filter }: OrderFilter) => ({
  ...filter,
  ...(choice === 'owing' ? { owing: true } : { status: choice }),
});
