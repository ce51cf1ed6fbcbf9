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

/** Everybody's orders in a status, or in any. Provided by the page that shows them. */
@Injectable()
export class AllOrders extends PageList<Order> {
  private status: Order['status'] | undefined;

  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/orders', { query: { status: this.status, cursor } }));
  }

  show(status: Order['status'] | undefined): Promise<void> {
    this.status = status;
    return this.reload();
  }
}
