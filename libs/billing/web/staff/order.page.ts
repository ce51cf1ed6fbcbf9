import { Component, computed, inject, input } from '@angular/core';
import { spacedReference } from '@bottega/billing/domain';
import {
  Api,
  MoneyPipe,
  PageHeader,
  problemOf,
  ProblemNote,
  SessionStore,
  Skeleton,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { takesMoney } from '../data/taking';
import type { Order } from '../order-list';
import { NamedParty } from '../papers/named-party';
import { OrderSheet } from '../ui/order-sheet';
import { PlacesKept } from '../ui/places-kept';
import { LetGoOfPart } from './let-go-of-part';
import { RecordPayment } from './record-payment';
import { Till } from './till';

/** One order as staff keep it: what it is for, what came in, recording what the bank or the desk brings. */
@Component({
  selector: 'bt-order',
  imports: [
    LetGoOfPart,
    MoneyPipe,
    NamedParty,
    OrderSheet,
    PageHeader,
    PlacesKept,
    ProblemNote,
    RecordPayment,
    Skeleton,
    TranslocoPipe,
    When,
  ],
  templateUrl: './order.page.html',
  host: { class: 'stack' },
  providers: [Till],
})
export class OrderPage {
  protected readonly till = inject(Till);
  protected readonly session = inject(SessionStore);
  readonly orderId = input.required<string>();
  protected readonly order = inject(Api).resource('/orders/{id}', () => ({ path: { id: this.orderId() } }));
  protected readonly problem = computed(() => problemOf(this.order));
  protected readonly takesMoney = takesMoney;
  protected readonly spaced = spacedReference;

  protected async giveBack(order: Order): Promise<void> {
    const given = await this.till.giveBack(order);
    if (given) this.order.set(given);
  }
}
