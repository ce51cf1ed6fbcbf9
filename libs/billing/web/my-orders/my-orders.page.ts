import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, More, PageHeader, ProblemNote, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MyOrders } from '../order-list';
import { MyOrderSheet } from './my-order-sheet';

/** What I ordered, what I paid, with which receipt. */
@Component({
  selector: 'bt-my-orders',
  imports: [Empty, More, MyOrderSheet, PageHeader, ProblemNote, RouterLink, Skeleton, TranslocoPipe],
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
        <bt-my-order-sheet [of]="order" />
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
  providers: [MyOrders],
})
export class MyOrdersPage {
  protected readonly orders = inject(MyOrders);

  constructor() {
    void this.orders.reload();
  }
}
