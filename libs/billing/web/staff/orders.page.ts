import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PAYMENT_METHODS } from '@bottega/billing/domain';
import {
  Empty,
  Export,
  Money,
  MoneyPipe,
  More,
  PageHeader,
  ProblemNote,
  SheetTable,
  Skeleton,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AllOrders, type Order, type OrderChoice, queryOf } from '../order-list';
import { OrderStatus } from '../ui/order-status';
import { Till } from './till';

/** Orders of everybody, newest first; which ones is part of the address. */
@Component({
  selector: 'bt-orders',
  imports: [
    Export,
    Empty,
    Money,
    MoneyPipe,
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
  styleUrl: './orders.page.css',
  host: { class: 'stack' },
  providers: [AllOrders, Till],
})
export class OrdersPage {
  private readonly router = inject(Router);
  protected readonly till = inject(Till);
  protected readonly orders = inject(AllOrders);
  /** From the address: `?stato=open&metodo=transfer&cerca=melloni`. */
  readonly stato = input<OrderChoice>();
  readonly metodo = input<Order['method']>();
  readonly cerca = input<string>();
  private readonly filter = computed(() => ({
    choice: this.stato(),
    method: this.metodo(),
    q: this.cerca(),
  }));
  protected readonly asked = computed(() => queryOf(this.filter()));
  protected readonly choices: readonly (OrderChoice | undefined)[] = [undefined, 'open', 'paid', 'cancelled', 'owing'];
  protected readonly methods = PAYMENT_METHODS;

  constructor() {
    effect(() => void this.orders.show(this.filter()));
  }

  protected narrow(queryParams: { metodo?: string; cerca?: string }): void {
    const asked = Object.entries(queryParams).map(([name, value]) => [name, value.trim() || null]);
    void this.router.navigate([], { queryParams: Object.fromEntries(asked), queryParamsHandling: 'merge' });
  }

  protected async giveBack(order: Order): Promise<void> {
    const given = await this.till.giveBack(order);
    if (given) this.orders.given(given);
  }
}
