import { booleanAttribute, Component, inject, input, type OnInit } from '@angular/core';
import { RouterLink } from '@angular/router';
import { spacedReference } from '@bottega/billing/domain';
import { Api, Money, More, PageList, ProblemNote, Skeleton, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Order } from '../order-list';

let count = 0;

/** Transfers that have not been seen yet: those somebody said to have made, or the others. */
@Component({
  selector: 'bt-awaited-transfers',
  imports: [Money, More, ProblemNote, RouterLink, Skeleton, TranslocoPipe, When],
  templateUrl: './awaited-transfers.html',
  styleUrl: './awaited-transfers.css',
})
export class AwaitedTransfers implements OnInit {
  private readonly api = inject(Api);
  readonly heading = input.required<string>();
  readonly declared = input(false, { transform: booleanAttribute });
  protected readonly orders = new PageList<Order>((cursor) =>
    this.api.get('/orders', {
      query: { method: 'transfer', status: 'open', declared: this.declared(), cursor },
    }),
  );
  protected readonly spaced = spacedReference;
  protected readonly id = `bt-awaited-${++count}`;

  ngOnInit(): void {
    this.reload();
  }

  reload(): void {
    void this.orders.reload();
  }
}
