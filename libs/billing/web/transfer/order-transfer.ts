import { Component, computed, inject, input } from '@angular/core';
import { Api, problemOf, ProblemNote, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { TransferPanel } from './transfer-panel';

/** The transfer an order waits for, on the page of what it pays for; nothing once it waits for none. */
@Component({
  selector: 'bt-order-transfer',
  imports: [ProblemNote, Skeleton, TransferPanel, TranslocoPipe],
  template: `
    @if (problem(); as found) {
      <bt-problem [of]="found" />
    } @else if (order.value(); as known) {
      @if (known.payTo) {
        <section class="sheet lift"><bt-transfer-panel [of]="known" [until]="until()" /></section>
      }
    } @else {
      <bt-skeleton [label]="'billing.loading' | transloco" />
    }
  `,
})
export class OrderTransfer {
  readonly orderId = input.required<string>();
  readonly until = input<string | null>(null);
  protected readonly order = inject(Api).resource('/orders/{id}', () => ({ path: { id: this.orderId() } }));
  protected readonly problem = computed(() => problemOf(this.order));
}
