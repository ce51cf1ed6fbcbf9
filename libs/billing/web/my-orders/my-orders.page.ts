import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, More, PageHeader, ProblemNote, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MyOrders } from '../order-list';
import { TransferPanel } from '../transfer/transfer-panel';
import { OrderSheet } from '../ui/order-sheet';
import { PlacesKept } from '../ui/places-kept';
import { ReturnAccount } from './return-account';

/** What I ordered, what I paid, with which receipt. */
@Component({
  selector: 'bt-my-orders',
  imports: [
    Empty,
    More,
    OrderSheet,
    PageHeader,
    PlacesKept,
    ProblemNote,
    ReturnAccount,
    RouterLink,
    Skeleton,
    TransferPanel,
    TranslocoPipe,
  ],
  template: `
    <bt-page-header [heading]="'billing.mine.heading' | transloco">
      <a class="link" routerLink="documenti">{{ 'billing.mine.documents' | transloco }}</a>
      <a class="link" routerLink="dati-fiscali">{{ 'billing.mine.party' | transloco }}</a>
    </bt-page-header>
    @if (orders.problem(); as problem) {
      <bt-problem [of]="problem" />
    }
    <div class="stack">
      @for (order of orders.items(); track order.id) {
        <bt-order-sheet [of]="order">
          <bt-places-kept [of]="order" />
          @if (order.toGiveBack.amount > 0) {
            <bt-return-account [of]="order" />
          }
          @if (order.payTo) {
            <bt-transfer-panel [of]="order" class="transfer" />
          }
        </bt-order-sheet>
      }
    </div>
    @if (orders.next()) {
      <bt-more [shown]="orders.items().length" [more]="true" [loading]="orders.loading()" (next)="orders.more()" />
    } @else if (orders.loading()) {
      <bt-skeleton [label]="'billing.loading' | transloco" />
    } @else if (orders.items().length === 0 && !orders.problem()) {
      <bt-empty [heading]="'billing.mine.empty.heading' | transloco" [text]="'billing.mine.empty.text' | transloco">
        <a class="btn fill" routerLink="/corsi">{{ 'billing.mine.empty.action' | transloco }}</a>
      </bt-empty>
    }
  `,
  styles: `
    .transfer {
      margin-top: 12px;
      padding-top: 16px;
      border-top: 1px solid var(--mat-sys-outline-variant);
    }
  `,
  providers: [MyOrders],
})
export class MyOrdersPage {
  protected readonly orders = inject(MyOrders);

  constructor() {
    void this.orders.reload();
  }
}
