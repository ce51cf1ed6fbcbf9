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

/** Everybody's orders, or some of them. Provided by the page that shows them. */
@Injectable()
export class AllOrders extends PageList<Order> {
  private readonly api: Api;
  private choice: OrderChoice | undefined;

  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/orders', { query: { ...queryOf(this.choice), cursor } }));
    this.api = api;
  }

  show(choice: OrderChoice | undefined): Promise<void> {
    this.choice = choice;
    return this.reload();
  }

  /** Gives back at the desk all that is owed. @throws Problem */
  async giveBack({ id, toGiveBack }: Order): Promise<void> {
    const body = { method: 'desk' as const, amount: toGiveBack.amount };
    const given = await this.api.post('/orders/{id}/refunds', { path: { id }, body, key: crypto.randomUUID() });
    this.replace((order) => order.id === id, ...(this.choice === 'owing' ? [] : [given]));
  }
}

/** What a choice asks the API for. */
export const queryOf = (choice: OrderChoice | undefined) => (choice === 'owing' ? { owing: true } : { status: choice });
