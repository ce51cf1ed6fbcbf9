import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Icon, iconCircleCheck, PageHeader, problemOf, ProblemNote, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { placeOf } from '../data/line-place';
import { MyOrderSheet } from './my-order-sheet';

/** One of my orders, and where each thing in it is: where one arrives from ordering several. */
@Component({
  selector: 'bt-my-order',
  imports: [Icon, MyOrderSheet, PageHeader, ProblemNote, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './my-order.page.html',
})
export class MyOrderPage {
  readonly orderId = input.required<string>();
  /** Set when one comes straight from ordering. */
  readonly fatto = input<string>();
  protected readonly iconCircleCheck = iconCircleCheck;
  private readonly answer = inject(Api).resource('/orders/{id}', () => ({ path: { id: this.orderId() } }));
  protected readonly order = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.answer));
  protected readonly things = computed(() => {
    const standing = this.order()?.lines.filter(({ status }) => status === 'active') ?? [];
    return standing.flatMap((line) => {
      const place = placeOf(line);
      return place ? [{ id: line.id, name: line.description, place }] : [];
    });
  });
}
