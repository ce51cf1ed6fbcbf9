import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Confirmation,
  Empty,
  Export,
  formatMoney,
  Money,
  MoneyPipe,
  More,
  PageHeader,
  Problem,
  ProblemNote,
  SheetTable,
  Skeleton,
  Toasts,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { AllOrders, type Order, type OrderChoice, queryOf } from '../order-list';
import { OrderStatus } from '../ui/order-status';

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
  host: { class: 'stack' },
  providers: [AllOrders],
})
export class OrdersPage {
  private readonly confirmation = inject(Confirmation);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly orders = inject(AllOrders);
  protected readonly refusal = signal<Problem | null>(null);
  /** From the address: `?stato=open`. */
  readonly stato = input<OrderChoice>();
  protected readonly asked = computed(() => queryOf(this.stato()));
  protected readonly choices: readonly (OrderChoice | undefined)[] = [undefined, 'open', 'paid', 'cancelled', 'owing'];

  constructor() {
    effect(() => void this.orders.show(this.stato()));
  }

  protected async giveBack(order: Order): Promise<void> {
    const facts = { sum: formatMoney(order.toGiveBack), name: order.payerName };
    const say = (key: string) => this.words.translate(`billing.giveBack.${key}`, facts);
    const question = { heading: say('heading'), text: say('text'), action: say('action') };
    if (!(await this.confirmation.ask(question))) return;
    this.refusal.set(null);
    try {
      await this.orders.giveBack(order);
      this.toasts.show(say('done'));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
    }
  }
}
