import { Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Money, More, PageHeader, ProblemNote, SheetTable, Skeleton, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AllOrders, type Order } from '../order-list';
import { OrderStatus } from '../ui/order-status';

/** Orders of everybody, newest first; which ones is part of the address. */
@Component({
  selector: 'bt-orders',
  imports: [
    Empty,
    Money,
    More,
    OrderStatus,
    PageHeader,
    ProblemNote,
    RouterLink,
    SheetTable,
    Skeleton,
    TranslocoPipe,
    When,
  ],
  templateUrl: './orders.page.html',
  host: { class: 'stack' },
  providers: [AllOrders],
})
export class OrdersPage {
  protected readonly orders = inject(AllOrders);
  /** From the address: `?stato=open`. */
  readonly stato = input<Order['status']>();
  protected readonly choices: readonly (Order['status'] | undefined)[] = [undefined, 'open', 'paid', 'cancelled'];

  constructor() {
    effect(() => void this.orders.show(this.stato()));
  }
}
